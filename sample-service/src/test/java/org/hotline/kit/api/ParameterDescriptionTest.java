package org.hotline.kit.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No parameter of a published API goes unexplained. */
class ParameterDescriptionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/tickets/{id}/notes|id|which ticket, by its id",
                "/v1/sla-policies/{id}|id|which SLA policy, by its id",
                "/v1/templates/{key}/{language}|language|which template, by its language",
                "/v1/outbound-messages/{id}/attachments/{attachment}|attachment|which attachment",
                "/v1/kpis/{kpi}|kpi|which KPI"
            })
    void aVariableNamesAThingOfTheAddress(String path, String name, String meaning) {
        assertThat(described(path, parameter(In.PATH, name)).getDescription()).isEqualTo(meaning);
    }

    @Test
    void headersOfTheHouseMeanTheSameEverywhere() {
        assertThat(described("/v1/tickets/{id}", parameter(In.HEADER, "If-Match"))
                        .getDescription())
                .contains("ETag");
    }

    @Test
    void whatTheResourceSaysStands() {
        Parameter said = parameter(In.QUERY, "q").description("the question");

        assertThat(described("/v1/search", said).getDescription()).isEqualTo("the question");
    }

    @Test
    void aServiceIsNotBuiltWithAnUnexplainedParameter() {
        assertThatThrownBy(() -> described("/v1/search", parameter(In.QUERY, "mood")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mood")
                .hasMessageContaining("/v1/search");
    }

    private static Parameter parameter(In place, String name) {
        return OASFactory.createParameter().in(place).name(name);
    }

    private static Parameter described(String path, Parameter parameter) {
        new ParameterDescription(path).addTo(OASFactory.createOperation().addParameter(parameter));
        return parameter;
    }
}
