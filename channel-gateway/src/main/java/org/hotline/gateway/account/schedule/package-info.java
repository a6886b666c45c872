/** When accounts of mail are looked for. */
@NullMarked
package org.hotline.gateway.account.schedule;

import org.jspecify.annotations.NullMarked;
