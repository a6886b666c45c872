package org.hotline.knowledge.search;

import java.util.UUID;

/** Where a row stands in the order of changes: the transaction that wrote it last, and its id. */
record Place(String transaction, UUID id) {

    static final Place START = before("0");

    /** Before everything that this transaction, or a later one, wrote. */
    static Place before(String transaction) {
        return new Place(transaction, new UUID(0, 0));
    }
}
