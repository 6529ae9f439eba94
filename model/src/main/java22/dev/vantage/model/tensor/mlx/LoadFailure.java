package dev.vantage.model.tensor.mlx;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why the system's loader refuses a library, and what to do about it. A library that was built for CUDA needs a dozen others,
 * of which any may be missing.
 */
record LoadFailure(String complaint) {

    private static final Pattern MISSING = Pattern.compile("(lib[\\w+-]+\\.so[.\\d]*): cannot open shared object file");

    private static final String DRIVER = "libcuda.so";

    /** The beginnings of CUDA's libraries, and the packages on PyPI that have them. */
    private static final Map<String, String> PACKAGES = Map.of(
            "libnccl.so", "nvidia-nccl",
            "libcublas", "nvidia-cublas",
            "libcufft.so", "nvidia-cufft",
            "libcusolver.so", "nvidia-cusolver",
            "libcudart.so", "nvidia-cuda-runtime",
            "libnvrtc", "nvidia-cuda-nvrtc",
            "libcudnn", "nvidia-cudnn");

    /**
     * Asks the loader, since {@link java.lang.foreign.SymbolLookup} keeps its complaint to itself.
     *
     * @param path of a library that could not be loaded
     */
    static LoadFailure of(Path path) {
        try {
            System.load(path.toAbsolutePath().toString());
            return new LoadFailure("it could be loaded only now; try again");
        } catch (UnsatisfiedLinkError refused) {
            return new LoadFailure(String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given"));
        }
    }

    /** One line; empty if nothing but another library would help. */
    Optional<String> remedy() {
        var missing = MISSING.matcher(complaint);
        return missing.find() ? remedy(missing.group(1)) : Optional.empty();
    }

    private static Optional<String> remedy(String library) {
        if (library.startsWith(DRIVER)) {
            return Optional.of("it was built for CUDA and needs " + library + ", which comes with NVIDIA's driver: install"
                    + " the driver, so that nvidia-smi lists the GPU");
        }
        return PACKAGES.entrySet().stream()
                .filter(entry -> library.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> "it was built for CUDA and needs " + library + " of NVIDIA's package " + entry.getValue()
                        + ": run script/mlx cuda-13 (or cuda-12), which installs it");
    }
}
