package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.EngineUnavailableException;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.function.Supplier;

/** Where {@link Kernels} finds the products of a BLAS library, by name; what is no product is computed in Java. */
final class BlasKernels implements Supplier<Kernels> {

    private static final String LINUX_LIBRARY = "libopenblas.so.0";
    private static final String MAC_LIBRARY = "/System/Library/Frameworks/Accelerate.framework/Accelerate";

    @Override
    public Kernels get() {
        var library =
                switch (System.getProperty("os.name", "")) {
                    case "Linux" -> LINUX_LIBRARY;
                    case "Mac OS X" -> MAC_LIBRARY;
                    default -> throw new EngineUnavailableException(
                            "vantage.kernel=blas runs on Linux and macOS only; use vantage.kernel=auto.");
                };
        var symbols = load(library);
        useOneThread(symbols);
        var product = new BlasProduct(sgemm(symbols, library));
        var others = Kernels.choose(KernelChoice.AUTO);
        // What unpacks into its own panels is faster than OpenBLAS, which packs a block again.
        var quantised = others.product() instanceof PanelProduct
                ? others.quantised()
                : others.quantised().with(product);
        return new Kernels(product, quantised, others.rows());
    }

    private static SymbolLookup load(String library) {
        try {
            return SymbolLookup.libraryLookup(library, Arena.global());
        } catch (IllegalArgumentException | IllegalCallerException e) {
            throw new EngineUnavailableException(
                    "vantage.kernel=blas needs " + library + " (" + e.getMessage()
                            + "); install it, for example with: apt-get install libopenblas0 (or dnf install openblas),"
                            + " or use vantage.kernel=auto.",
                    e);
        }
    }

    /** The engine shares the work out itself; only OpenBLAS has this function. */
    private static void useOneThread(SymbolLookup symbols) {
        symbols.find("openblas_set_num_threads").ifPresent(address -> {
            try {
                Linker.nativeLinker()
                        .downcallHandle(address, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT))
                        .invokeExact(1);
            } catch (Throwable e) {
                throw new IllegalStateException("OpenBLAS could not be told to use one thread", e);
            }
        });
    }

    /** As in cblas.h. Critical: arrays on the heap are passed as they are, and no collection runs meanwhile. */
    private static MethodHandle sgemm(SymbolLookup symbols, String library) {
        var type = FunctionDescriptor.ofVoid(
                ValueLayout.JAVA_INT, // layout
                ValueLayout.JAVA_INT, // order of a
                ValueLayout.JAVA_INT, // order of b
                ValueLayout.JAVA_INT, // m
                ValueLayout.JAVA_INT, // n
                ValueLayout.JAVA_INT, // k
                ValueLayout.JAVA_FLOAT, // alpha
                ValueLayout.ADDRESS, // a
                ValueLayout.JAVA_INT, // stride of a
                ValueLayout.ADDRESS, // b
                ValueLayout.JAVA_INT, // stride of b
                ValueLayout.JAVA_FLOAT, // beta
                ValueLayout.ADDRESS, // c
                ValueLayout.JAVA_INT); // stride of c
        MemorySegment address = symbols.find("cblas_sgemm")
                .orElseThrow(() -> new EngineUnavailableException(
                        library + " has no cblas_sgemm, so it is no BLAS; use vantage.kernel=auto."));
        return Linker.nativeLinker().downcallHandle(address, type, Linker.Option.critical(true));
    }
}
