package dev.vantage.jdbc.question;

/** What computes: plain Java, MLX, or whichever suits the model and the machine. */
public enum EngineChoice {
    AUTO,
    JAVA,
    MLX
}
