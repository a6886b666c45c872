package org.hotline.crooked.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Subselect;

/** An entity without a repository; and without a table, since the kit's own tests run beside it on a real database. */
@Entity
@Subselect("select 1 as number")
class Voucher {
    @Id
    long number;

    long version() {
        return number;
    }
}
