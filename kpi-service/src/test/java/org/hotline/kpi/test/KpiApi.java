package org.hotline.kpi.test;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.test.Tokens;

/** The API as a supervisor asks it about one channel account, which keeps the tests apart. */
public final class KpiApi {

    private KpiApi() {}

    public static String anAccount() {
        return "account-" + UUID.randomUUID();
    }

    /** Query parameters are sent as they are written. */
    public static RequestSpecification as(String token) {
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification asSupervisor() {
        return as(Tokens.of("supervisor"));
    }

    /** @param parameters such as {@code from=2026-06-01&to=2026-07-01} */
    public static JsonPath ask(String kpi, String account, String parameters) {
        return new JsonPath(askRaw(kpi, account, parameters));
    }

    public static String askRaw(String kpi, String account, String parameters) {
        return get(asSupervisor(), kpi, account, parameters);
    }

    public static Stream<String> lines(String kpi, String account, String query) {
        return get(asSupervisor().accept("application/x-ndjson"), kpi, account, query)
                .lines();
    }

    private static String get(RequestSpecification caller, String kpi, String account, String parameters) {
        return caller.queryParam("account", account)
                .get("/v1/kpis/" + kpi + "?" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
