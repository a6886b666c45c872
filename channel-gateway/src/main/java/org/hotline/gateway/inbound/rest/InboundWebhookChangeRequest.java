package org.hotline.gateway.inbound.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What an inbound webhook is to be called, and whether it takes anything. */
record InboundWebhookChangeRequest(
        @NotBlank @Size(max = 100) String name, @NotNull Boolean active) {}
