package org.hotline.ticket.importing.rest;

import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** A line of which nothing was taken over, and why. */
public record RefusedLineView(int line, @Nullable String externalId, String detail, List<FieldError> errors) {}
