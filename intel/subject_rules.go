package intel

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// blocks returns, for each kind, whether the subject has its block, and the
// place of it.
func (s *Subject) blocks() []block {
	return []block{
		{KindOrganisation, s.Organisation != nil, &s.Organisation}, {KindPerson, s.Person != nil, &s.Person},
		{KindAircraft, s.Aircraft != nil, &s.Aircraft}, {KindVehicle, s.Vehicle != nil, &s.Vehicle},
		{KindVessel, s.Vessel != nil, &s.Vessel}, {KindSite, s.Site != nil, &s.Site},
	}
}

type block struct {
	kind    SubjectKind
	present bool
	at      any
}

var subjectRules = []rule.Row{
	rule.On(check.Rule{ID: "intel.subject.block", Severity: check.Error,
		Must: check.Text{EN: "must be given if the subject is of this kind, and only then: it is of kind \"{1}\"", ES: "debe figurar si la entidad es de este tipo, y solo en ese caso: es de tipo «{1}»"},
		Why:  check.Text{EN: "A subject is one thing: a person with a hull, or an aircraft described as a site, is two records in one.", ES: "Una entidad es una sola cosa: una persona con casco, o una aeronave descrita como sitio, son dos registros en uno."},
	}, func(s *Subject, hit rule.Hit) {
		for _, b := range s.blocks() {
			if b.present != (b.kind == s.Kind) {
				hit(b.at, &s.Kind)
			}
		}
	}),
	rule.When(check.Rule{ID: "intel.subject.nameless", Severity: check.Warning,
		Must: check.Text{EN: "must have a name or an identifier, or be a site with its place", ES: "debe tener un nombre o un identificador, o ser un sitio con su lugar"},
		Why:  check.Text{EN: "A subject without any distinguishing feature cannot be found again.", ES: "Una entidad sin ningún rasgo distintivo no se puede volver a hallar."},
	}, func(s *Subject) (bool, rule.At) {
		return len(s.Names) == 0 && len(s.Identifiers) == 0 && s.Kind != KindSite && s.Absent["names"] == "" && s.Absent["identifiers"] == "", rule.At{&s.Identifiers}
	}),
	rule.On(check.Rule{ID: "intel.identifier.kind", Severity: check.Error,
		Must: check.Text{EN: "must be a scheme for this kind of subject (\"{1}\")", ES: "debe ser un esquema propio de este tipo de entidad («{1}»)"},
		Why:  check.Text{EN: "A person's licence plate or a boat's passport matches nothing.", ES: "Una placa atribuida a una persona o un pasaporte a un bote no coincide con nada."},
	}, func(s *Subject, hit rule.Hit) {
		for i := range s.Identifiers {
			if scheme := &s.Identifiers[i].Scheme; !slices.Contains(fitting[*scheme], s.Kind) {
				hit(scheme, &s.Kind)
			}
		}
	}),
	rule.When(check.Rule{ID: "intel.identifier.country", Severity: check.Error,
		Must: check.Text{EN: "must name the country that issued it: numbers of this scheme (\"{1}\") are national", ES: "debe nombrar el país que lo asignó: los números de este esquema («{1}») son nacionales"},
		Why:  check.Text{EN: "The same number identifies somebody else in the other country.", ES: "El mismo número identifica a otra persona o cosa en el otro país."},
	}, func(i *Identifier) (bool, rule.At) {
		return i.Country == "" && national[i.Scheme], rule.At{&i.Country, &i.Scheme}
	}),
	shaped("intel.identifier.registration", check.Warning, "OACI/ICAO, Anexo/Annex 7", SchemeRegistration),
	shaped("intel.identifier.address", check.Error, "OACI/ICAO, Anexo/Annex 10, vol. III", SchemeAddress),
	shaped("intel.identifier.plate", check.Warning, "DS 017-2008-MTC (PE)", SchemePlate),
	shaped("intel.identifier.vehicle", check.Warning, "ISO 3779", SchemeVIN),
	shaped("intel.identifier.hull", check.Warning, "ISO 10087", SchemeHull),
	shaped("intel.identifier.document", check.Warning, "RENIEC; SEGIP; SUNAT; ICAO Doc 9303", SchemeCI, SchemeDNI, SchemePassport, SchemeTax),
	shaped("intel.identifier.phone", check.Warning, "ITU-T E.164", SchemePhone),
	rule.When(check.Rule{ID: "intel.identifier.check-digit", Severity: check.Warning, Source: "SUNAT (RUC); RENIEC (DNI)", Private: true,
		Must: check.Text{EN: "must end with the check digit that its other digits give (\"{1}\")", ES: "debe terminar con el dígito verificador que resulta de los demás («{1}»)"},
		Why:  check.Text{EN: "A digit was misread or mistyped: the number is somebody else's, or nobody's.", ES: "Un dígito se leyó o se escribió mal: el número es de otra persona o de nadie."},
	}, func(i *Identifier) (bool, rule.At) { return !i.ChecksOut(), rule.At{&i.Value, &i.Scheme} }),
	rule.When(check.Rule{ID: "intel.identifier.address-reserved", Severity: check.Error, Private: true, Source: "OACI/ICAO, Anexo/Annex 10, vol. III, 9.1",
		Must: check.Text{EN: "must be an address that can be assigned: all zeros and all ones are no aircraft's", ES: "debe ser una dirección que se pueda asignar: la de solo ceros y la de solo unos no son de ninguna aeronave"},
		Why:  check.Text{EN: "A transponder without its setting sends zeros: all such aircraft would be one.", ES: "Un transpondedor sin configurar emite ceros: todas esas aeronaves serían una sola."},
	}, func(i *Identifier) (bool, rule.At) {
		return i.Scheme == SchemeAddress && record.Address(i.Normal()).Reserved(), rule.At{&i.Value, &i.Scheme}
	}),
	rule.On(check.Rule{ID: "intel.subject.address-state", Severity: check.Warning, Private: true,
		Must: check.Text{EN: "must lie in the address block of the State of registry: the address is of {1}, the registration of {2}", ES: "debe estar en el bloque de direcciones del Estado de matrícula: la dirección es de {1}; la matrícula, de {2}"},
		Why:  check.Text{EN: "Registrations are cloned and transponders are moved; people must find out which of the two is wrong.", ES: "Las matrículas se clonan y los transpondedores se cambian de aeronave; una persona debe averiguar cuál de los dos datos es incorrecto."}, Source: "OACI/ICAO, Anexo/Annex 10, vol. III",
	}, func(s *Subject, hit rule.Hit) {
		for i := range s.Identifiers {
			for k := range s.Identifiers {
				a, r := &s.Identifiers[i], &s.Identifiers[k]
				if a.Scheme != SchemeAddress || r.Scheme != SchemeRegistration {
					continue
				}
				if m := Marks(Registration(r.Value), record.Address(a.Normal())); m.Mismatch {
					hit(&a.Value, string(m.Address), string(m.Registration))
					return
				}
			}
		}
	}),
	rule.When(check.Rule{ID: "intel.person.legal-basis", Severity: check.Error,
		Must: check.Text{EN: "must name the law under which the person's data is held", ES: "debe nombrar la norma en virtud de la cual se guardan los datos de la persona"},
		Why:  check.Text{EN: "Personal data may be held only under a law.", ES: "Los datos personales solo pueden conservarse en virtud de una norma."}, Source: "Ley 29733 (PE) art. 3; CPE (BO) art. 21.2, 130",
	}, func(p *Person) (bool, rule.At) { return len(p.LegalBasis) == 0, rule.At{&p.LegalBasis} }),
	rule.When(check.Rule{ID: "intel.person.right-only", Severity: check.Error,
		Must: check.Text{EN: "must name a law that permits the holding: what is named gives rights to the person only", ES: "debe nombrar una norma que permita guardar los datos: lo nombrado solo da derechos a la persona"},
		Why:  check.Text{EN: "The action for the protection of privacy is a right against whoever holds the data, and no leave to hold it.", ES: "La acción de protección de privacidad es un derecho frente a quien guarda los datos, y no un permiso para guardarlos."}, Source: "CPE (BO) art. 130",
	}, func(p *Person) (bool, rule.At) {
		permits := func(b LegalBasis) bool { return b.Law.Permits() }
		return len(p.LegalBasis) > 0 && !slices.ContainsFunc(p.LegalBasis, permits), rule.At{&p.LegalBasis}
	}),
	rule.When(check.Rule{ID: "intel.person.review-by", Severity: check.Error,
		Must: check.Text{EN: "must state by when the person's data will be reviewed", ES: "debe indicar hasta cuándo deben revisarse los datos de la persona"},
		Why:  check.Text{EN: "Data without a review date is kept for ever.", ES: "Los datos sin fecha de revisión se conservan para siempre."}, Source: "(UE/EU) 2016/680 art. 5",
	}, func(p *Person) (bool, rule.At) { return p.ReviewBy == "", rule.At{&p.ReviewBy} }),
	rule.When(check.Rule{ID: "intel.person.marking", Severity: check.Error, Private: true,
		Must: check.Text{EN: "must be TLP:AMBER or stricter: the record identifies a person", ES: "debe ser TLP:AMBER o más restrictivo: el registro identifica a una persona"},
		Why:  check.Text{EN: "Personal data goes to named recipients who need it, never to the public.", ES: "Los datos personales se entregan a destinatarios determinados que los necesitan, nunca al público."}, Source: personalData,
	}, func(s *Subject) (bool, rule.At) {
		return s.Identified() && s.Marking.TLP.Rank() < record.Amber.Rank(), rule.At{&s.Marking.TLP}
	}),
	rule.When(check.Rule{ID: "intel.person.purpose", Severity: check.Error,
		Must: check.Text{EN: "must state the purpose of the data that identifies the person", ES: "debe indicar la finalidad de los datos que identifican a la persona"},
		Why:  check.Text{EN: "Data gathered for one purpose is not used for another.", ES: "Los datos recopilados para una finalidad no se usan para otra."}, Source: "Ley 29733 (PE) art. 6; CPE (BO) art. 21.2, 130",
	}, func(s *Subject) (bool, rule.At) {
		if !s.Identified() || len(s.Person.LegalBasis) == 0 {
			return false, rule.At{s}
		}
		stated := func(b LegalBasis) bool { return b.Purpose != (record.Text{}) }
		return !slices.ContainsFunc(s.Person.LegalBasis, stated), rule.At{&s.Person.LegalBasis}
	}),
	rule.When(check.Rule{ID: "intel.person.minor", Severity: check.Error, Private: true,
		Must: check.Text{EN: "must be TLP:AMBER+STRICT or RED: the person is or may be a minor", ES: "debe ser TLP:AMBER+STRICT o RED: la persona es o puede ser menor de edad"},
		Why:  check.Text{EN: "Data on a child stays within the organisation that needs it.", ES: "Los datos de un menor no salen de la organización que los necesita."}, Source: "CDN/CRC (A/RES/44/25) art. 16",
	}, func(s *Subject) (bool, rule.At) {
		return s.Person != nil && (s.Person.Age == Minor || s.Person.Age == AgeUnknown) && s.Marking.TLP.Rank() < record.AmberStrict.Rank(), rule.At{&s.Marking.TLP}
	}),
	rule.Both(check.Rule{ID: "intel.person.convicted", Severity: check.Error,
		Must: check.Text{EN: "must agree with the proceedings: convicted if there is a conviction, and only then", ES: "debe concordar con el proceso: condenada si hay sentencia condenatoria, y solo en ese caso"},
		Why:  check.Text{EN: "Nobody is guilty until convicted by a court.", ES: "Solo una sentencia puede declarar culpable a una persona."}, Source: "CPE (BO) art. 116; Constitución (PE) art. 2.24.e",
	}, func(p *Person) (_, _ bool, _ rule.At) {
		return p.Category == Convicted, p.Proceeding.State == ConvictedBySentence, rule.At{&p.Category}
	}),
	rule.When(check.Rule{ID: "intel.person.acquitted", Severity: check.Warning,
		Must: check.Text{EN: "must be reviewed: the proceedings ended (\"{1}\") and the person is still recorded as a suspect", ES: "debe revisarse: el proceso terminó («{1}») y la persona sigue registrada como sospechosa"},
		Why:  check.Text{EN: "A person who was acquitted has the right to have the data corrected or deleted.", ES: "Quien fue absuelto tiene derecho a que los datos se rectifiquen o supriman."}, Source: "CPE (BO) art. 130; Ley 29733 (PE) art. 20",
	}, func(p *Person) (bool, rule.At) {
		end := p.Proceeding.State
		return p.Category == Suspect && (end == Acquitted || end == Dismissed), rule.At{&p.Category, &p.Proceeding.State}
	}),
	rule.On(check.Rule{ID: "intel.person.adult", Severity: check.Error,
		Must: check.Text{EN: "must agree with the date of birth: under 18 years when this version was issued", ES: "debe concordar con la fecha de nacimiento: menos de 18 años al emitirse esta versión"},
		Why:  check.Text{EN: "A child recorded as an adult loses the protection due to a child.", ES: "Un menor registrado como mayor pierde la protección que le corresponde."}, Source: "CDN/CRC (A/RES/44/25) art. 1",
	}, func(s *Subject, hit rule.Hit) {
		if s.Person == nil || s.Person.Age != Adult {
			return
		}
		born, ok := s.Person.Born.First()
		day, ok2 := born.Time()
		if issued := dayOf(s.Issued); ok && ok2 && issued != "" && date(day.AddDate(18, 0, 0)) > issued {
			hit(&s.Person.Age, &s.Person.Born)
		}
	}),
	rule.When(check.Rule{ID: "intel.person.grown", Severity: check.Warning,
		Must: check.Text{EN: "must agree with the date of birth: 18 years or more when this version was issued", ES: "debe concordar con la fecha de nacimiento: 18 años o más al emitirse esta versión"},
		Why:  check.Text{EN: "One of the two is wrong; until it is known which, the data is held like that of a minor.", ES: "Uno de los dos es incorrecto; mientras no se sepa cuál, los datos se guardan como los de un menor."}, Source: "CDN/CRC (A/RES/44/25) art. 1",
	}, func(s *Subject) (bool, rule.At) {
		if s.Person == nil || s.Person.Age != Minor {
			return false, rule.At{s}
		}
		born, ok := s.Person.Born.Last()
		day, ok2 := born.Time()
		return ok && ok2 && date(day.AddDate(18, 0, 0)) <= dayOf(s.Issued), rule.At{&s.Person.Age, &s.Person.Born}
	}),
	rule.On(check.Rule{ID: "intel.site.strip", Severity: check.Error,
		Must: check.Text{EN: "must only be given for an airstrip", ES: "debe indicarse solo para una pista"},
		Why:  check.Text{EN: "Length and width are those of a runway.", ES: "La longitud y el ancho son los de una pista."},
	}, func(s *Site, hit rule.Hit) {
		if s.Form != Airstrip && (s.Length != nil || s.Width != nil) {
			if s.Length != nil {
				hit(&s.Length, &s.Form)
			} else {
				hit(&s.Width, &s.Form)
			}
		}
	}),
}

// shaped makes the rule that identifiers of the given schemes have their form.
// The sentence names the form, never the number.
func shaped(id string, severity check.Severity, source string, schemes ...IdentifierScheme) rule.Row {
	return rule.On(check.Rule{ID: id, Severity: severity, Source: source, Private: true,
		Must: check.Text{EN: "must have the form of its scheme and country (\"{2}\"): {1}", ES: "debe tener la forma propia de su esquema y país («{2}»): {1}"},
		Why:  check.Text{EN: "A misspelt number never finds its match in the other side's files.", ES: "Un número mal escrito no encuentra coincidencia en los archivos de la otra parte."},
	}, func(i *Identifier, hit rule.Hit) {
		if f, ok := i.form(); ok && slices.Contains(schemes, i.Scheme) && !i.Fits() {
			hit(&i.Value, f.shown, &i.Scheme)
		}
	})
}

// personalData are the sources on who may have personal data. Bolivia has no general
// law on it.
const personalData = "Ley 29733 (PE) art. 3, 9, 17; CPE (BO) art. 21.2, 130"
