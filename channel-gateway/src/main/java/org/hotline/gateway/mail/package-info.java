/** Reading mail: from the bytes that a mail server handed over to what the customer wrote. */
@NullMarked
package org.hotline.gateway.mail;

import org.jspecify.annotations.NullMarked;
