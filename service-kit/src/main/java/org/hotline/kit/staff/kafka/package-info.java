@NullMarked
package org.hotline.kit.staff.kafka;

import org.jspecify.annotations.NullMarked;
