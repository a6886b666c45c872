package org.hotline.crooked.order;

import org.hotline.kit.db.RecordColumns;

/** SQL outside of a table, though all that it knows is records. */
class OrderRows {
    RecordColumns<?> columns;
}
