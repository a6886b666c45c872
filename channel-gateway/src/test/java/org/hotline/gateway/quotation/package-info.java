@NullMarked
package org.hotline.gateway.quotation;

import org.jspecify.annotations.NullMarked;
