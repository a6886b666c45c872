/** Who works on which team, as far as a service knows: what its owner records, or what others heard of it. */
@NullMarked
package org.hotline.kit.staff;

import org.jspecify.annotations.NullMarked;
