package dev.vantage.jdbc.question;

/** What computes: plain Java or MLX; {@code AUTO} is Java, which runs anywhere. */
public enum EngineChoice {
    AUTO,
    JAVA,
    MLX
}
