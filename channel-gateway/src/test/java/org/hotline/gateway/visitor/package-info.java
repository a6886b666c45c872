@NullMarked
package org.hotline.gateway.visitor;

import org.jspecify.annotations.NullMarked;
