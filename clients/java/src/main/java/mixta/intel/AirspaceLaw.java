// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A law on the control of airspace. */
public enum AirspaceLaw implements Code {
    BO_LEY_521(
        "BO-LEY-521",
        "Bolivia: Law on the security and defence of airspace.",
        "Bolivia: Ley de Seguridad y Defensa del Espacio Aéreo."),
    PE_LEY_30339(
        "PE-LEY-30339",
        "Peru: Law on the control, surveillance and defence of national airspace.",
        "Perú: Ley de Control, Vigilancia y Defensa del Espacio Aéreo Nacional.");

    private final String code;
    private final String en;
    private final String es;

    AirspaceLaw(String code, String en, String es) {
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
