/** A small service made of nothing but the kit, to prove the kit on. */
@NullMarked
package org.hotline.kit.sample;

import org.jspecify.annotations.NullMarked;
