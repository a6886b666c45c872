package org.hotline.crooked.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity without a repository. */
@Entity
class Voucher {
    @Id
    long number;
}
