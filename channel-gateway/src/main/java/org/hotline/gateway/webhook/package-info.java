/** Systems elsewhere that are told what happens here: what they want to know, and how it reaches them. */
@NullMarked
package org.hotline.gateway.webhook;

import org.jspecify.annotations.NullMarked;
