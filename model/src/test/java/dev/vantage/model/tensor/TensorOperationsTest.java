package dev.vantage.model.tensor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TensorOperationsTest {

    static Stream<Arguments> enginesAndOperations() {
        return each(Stream.concat(ElementOperations.all().stream(), StructureOperations.all().stream())
                .toList());
    }

    static Stream<Arguments> enginesAndMistakes() {
        return each(List.of(
                new Operation("add", e -> e.zeros(2, 3).add(e.zeros(3, 2))),
                new Operation("where", e -> e.zeros(2, 3).where(e.zeros(3, 2), e.zeros(2))),
                new Operation("matmul", e -> e.zeros(2, 3).matmul(e.zeros(2, 3))),
                new Operation("matmul of batches", e -> e.zeros(2, 2, 3).matmul(e.zeros(3, 3, 2))),
                new Operation("matmulTransposed", e -> e.zeros(2, 3).matmulTransposed(e.zeros(3, 2))),
                new Operation("reshape", e -> e.zeros(2, 3).reshape(3, 3)),
                new Operation("broadcastTo", e -> e.zeros(2, 3).broadcastTo(3, 3)),
                new Operation("concat", e -> e.concat(0, List.of(e.zeros(2, 3), e.zeros(3, 2)))),
                new Operation("rmsNorm", e -> e.zeros(2, 3).rmsNorm(e.zeros(2), 0)),
                new Operation("takeAlong", e -> e.zeros(2, 3).takeAlong(1, e.ints(new int[3], 3, 1))),
                new Operation("addAt", e -> e.zeros(2, 3).addAt(e.ints(new int[1], 1), e.zeros(1, 2))),
                new Operation(
                        "attention",
                        e -> e.zeros(1, 3, 1, 2).attention(e.zeros(1, 2, 1, 2), e.zeros(1, 2, 1, 2), null, 1))));
    }

    private static Stream<Arguments> each(List<Operation> operations) {
        return TestEngines.all().stream()
                .flatMap(engine ->
                        operations.stream().map(operation -> Arguments.of(engine.description(), operation, engine)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("enginesAndOperations")
    void givesWhatWasWorkedOutByHand(String name, Operation operation, Engine engine) {
        try (var scope = engine.openScope()) {
            operation.check().accept(engine);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("enginesAndMistakes")
    void namesBothShapesThatDoNotFit(String name, Operation mistake, Engine engine) {
        try (var scope = engine.openScope()) {
            assertThatThrownBy(() -> mistake.check().accept(engine))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s).*\\[.*\\].*\\[.*\\].*");
        }
    }
}
