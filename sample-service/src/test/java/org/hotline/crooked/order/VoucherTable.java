package org.hotline.crooked.order;

import java.util.Optional;
import org.hotline.kit.db.Database;

/** A table whose rows are entities. */
class VoucherTable {
    Voucher row = new Voucher();
    Optional<Database> database = Optional.empty();

    void find() {
        database.ifPresent(found -> found.update("a count"));
    }
}
