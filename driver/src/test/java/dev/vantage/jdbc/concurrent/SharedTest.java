package dev.vantage.jdbc.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedTest {

    private final AtomicInteger closings = new AtomicInteger();
    private final Shared<String> shared = new Shared<>("value", closings::incrementAndGet);

    @Test
    void isClosedByItsLastUser() {
        assertThat(shared.retain()).isTrue();
        shared.release();
        assertThat(closings).hasValue(0);
        shared.release();
        assertThat(closings).hasValue(1);
    }

    @Test
    void takesNoUserAfterTheLast() {
        shared.release();
        assertThat(shared.retain()).isFalse();
        assertThat(closings).hasValue(1);
    }
}
