@NullMarked
package org.hotline.gateway.intake.email;

import org.jspecify.annotations.NullMarked;
