/** Identities. */
@NullMarked
package org.hotline.kit.id;

import org.jspecify.annotations.NullMarked;
