// Written by go generate from the schemas of the model: do not edit.
package mixta.record;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A unit of measure. */
public enum Unit implements Code {
    KG(
        "kg",
        "Kilogram.",
        "Kilogramo."),
    G(
        "g",
        "Gram.",
        "Gramo."),
    T(
        "t",
        "1,000 kg.",
        "Tonelada: 1000 kg."),
    L(
        "l",
        "Litre.",
        "Litro."),
    ML(
        "ml",
        "Millilitre.",
        "Mililitro."),
    UNIT(
        "unit",
        "Things counted.",
        "Unidad: cosas contadas."),
    PLANT(
        "plant",
        "Plant.",
        "Planta."),
    PERSON(
        "person",
        "Person.",
        "Persona."),
    FAMILY(
        "family",
        "Family.",
        "Familia."),
    M2(
        "m2",
        "SquareMetre.",
        "Metro cuadrado."),
    HA(
        "ha",
        "10,000 m².",
        "Hectárea: 10\u00a0000 m²."),
    KM2(
        "km2",
        "100 ha.",
        "Kilómetro cuadrado: 100 ha."),
    M(
        "m",
        "Metre.",
        "Metro."),
    KM(
        "km",
        "Kilometre.",
        "Kilómetro."),
    H(
        "h",
        "Hour.",
        "Hora."),
    DAY(
        "day",
        "Day.",
        "Día."),
    PERCENT(
        "percent",
        "Hundredths of a stated whole.",
        "Por ciento: centésimas de un total declarado."),
    BOB(
        "BOB",
        "Boliviano (ISO 4217).",
        "Boliviano (ISO 4217)."),
    PEN(
        "PEN",
        "Sol (ISO 4217).",
        "Sol (ISO 4217)."),
    USD(
        "USD",
        "United States dollar (ISO 4217).",
        "Dólar de los Estados Unidos (ISO 4217)."),
    KG_HA_YEAR(
        "kg/ha/year",
        "Yield.",
        "Kilogramo por hectárea y año: rendimiento."),
    USD_KG(
        "USD/kg",
        "Price.",
        "Dólar por kilogramo: precio."),
    BOB_KG(
        "BOB/kg",
        "Price.",
        "Boliviano por kilogramo: precio."),
    PEN_KG(
        "PEN/kg",
        "Price.",
        "Sol por kilogramo: precio.");

    private final String code;
    private final String en;
    private final String es;

    Unit(String code, String en, String es) {
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
