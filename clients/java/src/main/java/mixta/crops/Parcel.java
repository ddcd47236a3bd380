// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.Code;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.MultiPolygon;
import mixta.record.Source;

/**
 * One plot as a survey maps it. It names no owner and no grower. Its required fields are enough.
 */
@JsonDeserialize(builder = Parcel.Builder.class)
@JsonPropertyOrder({
    "id", "version", "seen", "issuer", "issued", "marking", "exercise", "joint", "aliases",
    "sources", "absent", "markings", "extensions", "survey", "geometry", "class", "cover",
    "fraction", "declared", "image", "interpreter", "confidence", "region", "stratum", "unit",
    "protectedArea", "status"
})
public record Parcel(
    /**
     * Identifier of the record, the same in every version and every file. Required.
     * <p>ID: identifies a record: a UUID (RFC 9562) in lower case.</p>
     */
    String id,

    /**
     * How many versions of the record each actor has issued. The record with the higher counters is
     * the newer one; clocks decide nothing. Required.
     */
    Map<String, Long> version,

    /**
     * The token of each actor's version that this one was made from, its own with it: only an actor
     * that has seen a version can state its token. Records that more than one actor may issue carry
     * tokens.
     */
    Map<String, String> seen,

    /**
     * The actor that issued this version and answers for it. Required.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String issuer,

    /**
     * When this version was issued. Required.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String issued,

    /** Who may have the record and what may be done with it. Required. */
    Marking marking,

    /** True for an exercise: nothing in the record is real. */
    Boolean exercise,

    /** True if either side may issue the next version; otherwise only the issuer may. */
    Boolean joint,

    /** The reference numbers by which each side's own systems know the record. */
    List<Alias> aliases,

    /** Public or internal sources that the record rests on. */
    List<Source> sources,

    /** Why an optional field is absent, by its name. */
    Map<String, Absence> absent,

    /** Markings of optional fields that are marked higher than the record, by the field's name. */
    Map<String, Marking> markings,

    /** A system's own data, by namespace; kept and passed on unread. */
    Map<String, JsonNode> extensions,

    /**
     * The survey that it is part of. Required.
     * <p>SurveyRef: the id of a Survey.</p>
     */
    String survey,

    /** Its outline. Required. */
    MultiPolygon geometry,

    /**
     * What it was interpreted to be. Required.
     * <p>Codes: {@link mixta.crops.Class}.</p>
     */
    @JsonProperty("class") String class_,

    /** How the coca is combined with other plants. */
    Cover cover,

    /** Share of the area that is coca, where it is mixed or under trees: above 0, up to 1. */
    BigDecimal fraction,

    /** Area as declared by the survey, in hectares. */
    BigDecimal declared,

    /**
     * The image it was interpreted on.
     * <p>ImageRef: the id of an Image.</p>
     */
    String image,

    /** Code of the interpreter within their institution; never a name. */
    String interpreter,

    /** How sure the interpreter is. */
    Confidence confidence,

    /**
     * The monitoring region that it lies in.
     * <p>Codes: {@link mixta.crops.Region}.</p>
     */
    String region,

    /** The stratum of the sampling design that it belongs to, where strata are not the classes. */
    String stratum,

    /**
     * The municipality or district that it lies in.
     * <p>AdminUnit: an administrative unit by the scheme and code of a statistics office:
     * "INE-BO:020701" is the municipality of Apolo, "INEI:211210" the district of San Pedro de
     * Putina Punco. A code is text: those of Bolivia begin with 0. INEI and RENIEC number the same
     * districts differently.</p>
     */
    String unit,

    /**
     * The protected area that it lies in.
     * <p>Codes: {@link mixta.crops.ProtectedArea}.</p>
     */
    String protectedArea,

    /** The legal status that an authority has declared. Nothing is inferred. */
    DeclaredStatus status,

    /** Members of a later version of the model, by name; written back as they were read. */
    @JsonAnyGetter Map<String, JsonNode> newer) {

    public static Builder builder() {
        return new Builder();
    }

    /** Makes a record member by member; what is not set is absent. */
    @JsonPOJOBuilder(withPrefix = "")
    public static final class Builder {
        private String id;
        private Map<String, Long> version;
        private Map<String, String> seen;
        private String issuer;
        private String issued;
        private Marking marking;
        private Boolean exercise;
        private Boolean joint;
        private List<Alias> aliases;
        private List<Source> sources;
        private Map<String, Absence> absent;
        private Map<String, Marking> markings;
        private Map<String, JsonNode> extensions;
        private String survey;
        private MultiPolygon geometry;
        private String class_;
        private Cover cover;
        private BigDecimal fraction;
        private BigDecimal declared;
        private String image;
        private String interpreter;
        private Confidence confidence;
        private String region;
        private String stratum;
        private String unit;
        private String protectedArea;
        private DeclaredStatus status;
        private final Map<String, JsonNode> newer = new LinkedHashMap<>();

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder version(Map<String, Long> version) {
            this.version = version;
            return this;
        }

        public Builder seen(Map<String, String> seen) {
            this.seen = seen;
            return this;
        }

        public Builder issuer(String issuer) {
            this.issuer = issuer;
            return this;
        }

        public Builder issued(String issued) {
            this.issued = issued;
            return this;
        }

        public Builder marking(Marking marking) {
            this.marking = marking;
            return this;
        }

        public Builder exercise(Boolean exercise) {
            this.exercise = exercise;
            return this;
        }

        public Builder joint(Boolean joint) {
            this.joint = joint;
            return this;
        }

        public Builder aliases(List<Alias> aliases) {
            this.aliases = aliases;
            return this;
        }

        public Builder sources(List<Source> sources) {
            this.sources = sources;
            return this;
        }

        public Builder absent(Map<String, Absence> absent) {
            this.absent = absent;
            return this;
        }

        public Builder markings(Map<String, Marking> markings) {
            this.markings = markings;
            return this;
        }

        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        public Builder survey(String survey) {
            this.survey = survey;
            return this;
        }

        public Builder geometry(MultiPolygon geometry) {
            this.geometry = geometry;
            return this;
        }

        @JsonProperty("class") public Builder class_(String class_) {
            this.class_ = class_;
            return this;
        }

        public Builder cover(Cover cover) {
            this.cover = cover;
            return this;
        }

        public Builder fraction(BigDecimal fraction) {
            this.fraction = fraction;
            return this;
        }

        public Builder declared(BigDecimal declared) {
            this.declared = declared;
            return this;
        }

        public Builder image(String image) {
            this.image = image;
            return this;
        }

        public Builder interpreter(String interpreter) {
            this.interpreter = interpreter;
            return this;
        }

        public Builder confidence(Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        public Builder region(String region) {
            this.region = region;
            return this;
        }

        public Builder stratum(String stratum) {
            this.stratum = stratum;
            return this;
        }

        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        public Builder protectedArea(String protectedArea) {
            this.protectedArea = protectedArea;
            return this;
        }

        public Builder status(DeclaredStatus status) {
            this.status = status;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Parcel build() {
            return new Parcel(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, survey, geometry, class_, cover, fraction, declared,
                image, interpreter, confidence, region, stratum, unit, protectedArea, status,
                newer);
        }
    }
}
