// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A scheme of grading. */
public enum Scheme implements Code {
    ADMIRALTY(
        "admiralty",
        "Admiralty or NATO scale, A–F and 1–6; F and 6 mean that it cannot be judged.",
        "Escala del Almirantazgo u OTAN, A–F y 1–6; F y 6 significan que no se puede juzgar."),
    EUROPOL_4X4(
        "europol-4x4",
        "Europol 4x4, A–C or X and 1–4; X means that it cannot be assessed.",
        "4x4 de Europol, A–C o X y 1–4; X significa que no se puede evaluar."),
    UK_3X5X2(
        "uk-3x5x2",
        "United Kingdom 3x5x2, 1–3 and A–E; 2 means untested and D not known.",
        "3x5x2 del Reino Unido, 1–3 y A–E; 2 significa no probada y D no conocida.");

    private final String code;
    private final String en;
    private final String es;

    Scheme(String code, String en, String es) {
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
