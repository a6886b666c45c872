/** Telephone calls as the telephone system reports them. */
@NullMarked
package org.hotline.gateway.call;

import org.jspecify.annotations.NullMarked;
