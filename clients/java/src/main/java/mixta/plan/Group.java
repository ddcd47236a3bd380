// Written by go generate from the schemas of the model: do not edit.
package mixta.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A working group of the commission. */
public enum Group implements Code {
    SUPPLY_CONTROL(
        "supply-control",
        "Control of supply.",
        "Control de la oferta."),
    CROPS_AND_DEVELOPMENT(
        "crops-and-development",
        "Control of coca crops, and alternative, comprehensive and sustainable development.",
        "Cultivos y desarrollo: control de cultivos de coca y desarrollo alternativo, integral y sostenible."),
    DEMAND_REDUCTION(
        "demand-reduction",
        "Reduction of demand.",
        "Reducción de la demanda."),
    MONEY_LAUNDERING(
        "money-laundering",
        "Money laundering and loss of ownership.",
        "Lavado de activos y pérdida de dominio.");

    private final String code;
    private final String en;
    private final String es;

    Group(String code, String en, String es) {
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
