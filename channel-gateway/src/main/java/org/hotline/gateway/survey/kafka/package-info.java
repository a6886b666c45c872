/** Which customers are to be asked. */
@NullMarked
package org.hotline.gateway.survey.kafka;

import org.jspecify.annotations.NullMarked;
