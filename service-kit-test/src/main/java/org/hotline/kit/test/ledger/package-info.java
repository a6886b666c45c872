/** A ledger of what was done with tickets and calls, and an oracle that counts it with plain loops. */
@NullMarked
package org.hotline.kit.test.ledger;

import org.jspecify.annotations.NullMarked;
