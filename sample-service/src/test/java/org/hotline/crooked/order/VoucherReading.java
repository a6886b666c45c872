package org.hotline.crooked.order;

import jakarta.transaction.Transactional;

/** Shows something, through a table that counts how often. */
@Transactional
class VoucherReading {

    VoucherTable vouchers = new VoucherTable();

    void get() {
        vouchers.find();
    }
}
