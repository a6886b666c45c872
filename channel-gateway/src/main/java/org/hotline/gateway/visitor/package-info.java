/** Visitors of web pages who talk with us in a live chat. */
@NullMarked
package org.hotline.gateway.visitor;

import org.jspecify.annotations.NullMarked;
