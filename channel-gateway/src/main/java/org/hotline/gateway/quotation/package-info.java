/** What is new in a reply, and what it repeats. */
@NullMarked
package org.hotline.gateway.quotation;

import org.jspecify.annotations.NullMarked;
