package dev.vantage.model.tensor;

/**
 * The processes that take part in one computation, this one among them. What one of them asks for, all must ask for, in the
 * same order; each waits for the others.
 */
public interface Peers {

    /** No other process. */
    Peers NONE = new Peers() {

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public float[] sum(float[] values) {
            return values;
        }
    };

    /** Which of the processes this is; the first is 0. */
    int rank();

    int size();

    /** Adds up what the processes have at each place; every process gets the same sums. */
    float[] sum(float[] values);
}
