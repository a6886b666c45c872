package org.hotline.crooked.order;

/** A table whose rows are entities. */
class VoucherTable {
    Voucher row = new Voucher();
}
