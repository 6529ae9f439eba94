package dev.vantage.model.decoding;

import dev.vantage.model.network.Batch;
import dev.vantage.model.network.ItemTexts;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What the network computes for a translator: three functions from numbers to numbers. They keep nothing from one call to
 * the next, so another process may compute them, and a second process may go on where a first one ended. Safe for use by
 * several threads.
 */
public interface Inference extends AutoCloseable {

    /** Reads the names of a schema. */
    ItemRows items(ItemTexts texts);

    /**
     * Reads the texts of questions.
     *
     * @param pieces of each question WordPiece ids
     * @param cancelled once true, a call that is waiting stops with {@link TranslationException}
     * @return of each question [its pieces, width] row-major
     */
    List<float[]> read(List<int[]> pieces, BooleanSupplier cancelled);

    /**
     * Finds the plans that are most probable.
     *
     * @param cancelled asked between decoding steps; once true, the search stops with {@link TranslationException}
     * @return for each question at most as many plans as there are beams, most probable first
     */
    List<List<ScoredPlan>> search(Search search, BooleanSupplier cancelled);

    /** Lets an inference that has given up be tried once more. */
    default void tryAgain() {}

    /** Gives memory, threads and processes back. */
    @Override
    void close();

    /**
     * Schema items as the sentence encoder reads them; row-major.
     *
     * @param vectors [items, 2 * width] mean of the name's pieces, and [CLS]
     * @param names [items, width] the first half, of length 1
     */
    record ItemRows(float[] vectors, float[] names) {}

    /**
     * A search over the plans of B questions.
     *
     * @param pieces [B, T, width] from {@link #read}, padded with zeros
     * @param items those that the batch points to
     * @param tables and columns and values that a plan of each question may point to
     * @param limits of each question
     */
    record Search(
            Batch batch,
            float[] pieces,
            ItemRows items,
            int[] tables,
            int[] columns,
            int[] values,
            SearchLimits limits) {}
}
