package org.hotline.door.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of what was done with a list.
 *
 * @param refused why nothing was done, or nothing
 */
public record ListNotice(
        List<ListNotice.BulkResult> results, @Nullable String refused) {

    /** What was done. */
    public List<BulkResult> done() {
        return results.stream().filter(result -> result.reason() == null).toList();
    }

    /** What was not. */
    public List<BulkResult> failed() {
        return results.stream().filter(result -> result.reason() != null).toList();
    }

    public boolean isBad() {
        return refused != null || !failed().isEmpty();
    }

    /**
     * What became of one of the tickets.
     *
     * @param reason why it was not done; nothing when it was
     */
    public record BulkResult(
            UUID id, String number, @Nullable String reason) {}
}
