package org.hotline.knowledge.search;

import java.util.UUID;

/** Where a row stands in the order of changes: the transaction that wrote it last, and its id. */
record ChangePlace(String transaction, UUID id) {

    static final ChangePlace START = before("0");

    /** Before everything that this transaction, or a later one, wrote. */
    static ChangePlace before(String transaction) {
        return new ChangePlace(transaction, new UUID(0, 0));
    }
}
