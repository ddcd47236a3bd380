// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

import com.fasterxml.jackson.annotation.JsonValue;
import mixta.Code;

/** A message of a coordination, in the words of AIDC. */
public enum Word implements Code {
    EST(
        "EST",
        "Estimate: proposes where and when the track crosses.",
        "Estimado: propone dónde y cuándo cruza la traza."),
    CDN(
        "CDN",
        "Coordination: proposes something else.",
        "Coordinación: propone otra cosa."),
    ACP(
        "ACP",
        "Accepts what was proposed last.",
        "Acepta lo último que se propuso."),
    REJ(
        "REJ",
        "Rejects what was proposed last.",
        "Rechaza lo último que se propuso."),
    TOC(
        "TOC",
        "Transfer of control: hands the track over.",
        "Transferencia de control: entrega la traza."),
    AOC(
        "AOC",
        "Acceptance of control: takes the track.",
        "Aceptación de control: recibe la traza.");

    private final String code;
    private final String en;
    private final String es;

    Word(String code, String en, String es) {
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
