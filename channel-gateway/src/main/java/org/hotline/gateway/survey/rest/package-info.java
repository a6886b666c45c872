/** Where customers answer. */
@NullMarked
package org.hotline.gateway.survey.rest;

import org.jspecify.annotations.NullMarked;
