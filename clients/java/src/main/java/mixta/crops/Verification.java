// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mixta.record.Absence;
import mixta.record.Alias;
import mixta.record.Marking;
import mixta.record.Point;
import mixta.record.Source;

/**
 * One look at a plot or point, on the ground or from the air, or one that is still to be made. It
 * needs either a parcel or a point, a probability design its selection, and all but a pending one
 * when, how and, if the place was reached, what was found.
 */
@JsonDeserialize(builder = Verification.Builder.class)
public record Verification(
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
     * The survey that it verifies. Required.
     * <p>SurveyRef: the id of a Survey.</p>
     */
    String survey,

    /**
     * The parcel looked at.
     * <p>ParcelRef: the id of a Parcel.</p>
     */
    String parcel,

    /** The point looked at, if it is not a parcel. */
    Point point,

    /**
     * When it was made.
     * <p>Instant: a moment with its offset from UTC (RFC 3339), kept as it was written:
     * "2022-10-03T09:00:00-04:00".</p>
     */
    String at,

    /** How it was made. */
    Mode mode,

    /**
     * The institution that made it.
     * <p>Codes: {@link mixta.record.Actor}.</p>
     */
    String by,

    /** Accuracy of the position in metres (95 %). */
    BigDecimal accuracy,

    /** How the unit was chosen. Required. */
    Design design,

    /** The draw by which it was chosen. */
    Selection selection,

    /**
     * True where those who verified did not know the interpretation, and what they found did not
     * feed it. Required.
     */
    Boolean independent,

    /**
     * The class on the map. Required.
     * <p>Codes: {@link mixta.crops.Class}.</p>
     */
    String mapped,

    /**
     * The class found.
     * <p>Codes: {@link mixta.crops.Class}.</p>
     */
    String found,

    /**
     * The crop that was taken for coca, or the other way round.
     * <p>Codes: {@link mixta.crops.ConfusionCrop}.</p>
     */
    String confusion,

    /** What it came to. Required. */
    CropsOutcome outcome,

    /**
     * Digests of the photographs.
     * <p>Digest: the SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits.</p>
     */
    List<String> photos,

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
        private String parcel;
        private Point point;
        private String at;
        private Mode mode;
        private String by;
        private BigDecimal accuracy;
        private Design design;
        private Selection selection;
        private Boolean independent;
        private String mapped;
        private String found;
        private String confusion;
        private CropsOutcome outcome;
        private List<String> photos;
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

        public Builder parcel(String parcel) {
            this.parcel = parcel;
            return this;
        }

        public Builder point(Point point) {
            this.point = point;
            return this;
        }

        public Builder at(String at) {
            this.at = at;
            return this;
        }

        public Builder mode(Mode mode) {
            this.mode = mode;
            return this;
        }

        public Builder by(String by) {
            this.by = by;
            return this;
        }

        public Builder accuracy(BigDecimal accuracy) {
            this.accuracy = accuracy;
            return this;
        }

        public Builder design(Design design) {
            this.design = design;
            return this;
        }

        public Builder selection(Selection selection) {
            this.selection = selection;
            return this;
        }

        public Builder independent(Boolean independent) {
            this.independent = independent;
            return this;
        }

        public Builder mapped(String mapped) {
            this.mapped = mapped;
            return this;
        }

        public Builder found(String found) {
            this.found = found;
            return this;
        }

        public Builder confusion(String confusion) {
            this.confusion = confusion;
            return this;
        }

        public Builder outcome(CropsOutcome outcome) {
            this.outcome = outcome;
            return this;
        }

        public Builder photos(List<String> photos) {
            this.photos = photos;
            return this;
        }

        @JsonAnySetter public Builder newer(String name, JsonNode value) {
            newer.put(name, value);
            return this;
        }

        public Verification build() {
            return new Verification(
                id, version, seen, issuer, issued, marking, exercise, joint, aliases, sources,
                absent, markings, extensions, survey, parcel, point, at, mode, by, accuracy, design,
                selection, independent, mapped, found, confusion, outcome, photos, newer);
        }
    }
}
