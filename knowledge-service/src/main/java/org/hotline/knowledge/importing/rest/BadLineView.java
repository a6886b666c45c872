package org.hotline.knowledge.importing.rest;

import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A line that was not imported, and why. */
record BadLineView(int line, @Nullable String externalId, String detail, List<FieldError> errors) {}
