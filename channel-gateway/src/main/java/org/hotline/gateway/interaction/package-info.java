/** What was exchanged with customers, kept as it came: interactions, their conversations, originals and files. */
@NullMarked
package org.hotline.gateway.interaction;

import org.jspecify.annotations.NullMarked;
