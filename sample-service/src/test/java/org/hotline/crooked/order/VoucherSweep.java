package org.hotline.crooked.order;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Looks at its table from time to time, in a transaction of its own making. */
class VoucherSweep {

    VoucherTable vouchers = new VoucherTable();

    @Scheduled(every = "off")
    void sweep() {
        QuarkusTransaction.requiringNew().run(vouchers::find);
    }
}
