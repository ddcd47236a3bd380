// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** An area of work of the commission. */
public enum Area implements Code {
    DEVELOPMENT(
        "development",
        "Alternative, comprehensive and sustainable development.",
        "Desarrollo: alternativo, integral y sostenible."),
    PREVENTION(
        "prevention",
        "Prevention of drug use.",
        "Prevención del consumo."),
    REHABILITATION(
        "rehabilitation",
        "Treatment and rehabilitation.",
        "Tratamiento y rehabilitación."),
    CONTROL(
        "control",
        "Control of illicit drug trafficking, crops and chemicals.",
        "Control: del tráfico ilícito de drogas, de los cultivos y de las sustancias químicas."),
    RELATED_CRIMES(
        "related-crimes",
        "Related crimes, among them money laundering.",
        "Delitos conexos: entre ellos, el lavado de activos (en Bolivia, legitimación de ganancias ilícitas).");

    private final String code;
    private final String en;
    private final String es;

    Area(String code, String en, String es) {
        this.code = code;
        this.en = en;
        this.es = es;
    }

    @Override @JsonValue public String code() {
        return code;
    }

    @Override public String en() {
        return en;
    }

    @Override public String es() {
        return es;
    }
}
