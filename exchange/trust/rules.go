package trust

import "github.com/comision-mixta/mixta/check"

// The rules of signatures. All are errors: what is not wholly believed is not
// believed.
var (
	missing = check.Rule{ID: "trust.signature.missing", Severity: check.Error,
		Must: check.Text{EN: "must be signed: there is no signature", ES: "debe estar firmado: no hay firma"},
		Why:  check.Text{EN: "Whoever removes a signature must gain nothing by it.", ES: "Quien quita una firma no debe ganar nada con ello."}}
	signerMissing = check.Rule{ID: "trust.signer.missing", Severity: check.Error,
		Must: check.Text{EN: "must have a signature of {1} that holds", ES: "debe llevar una firma válida de {1}"},
		Why:  check.Text{EN: "An act that one side alone has signed binds the other to nothing; a signature may have been removed.", ES: "Un acta firmada por una sola parte no obliga a la otra; es posible que se haya quitado una firma."}}
	malformed = check.Rule{ID: "trust.signature.malformed", Severity: check.Error,
		Must: check.Text{EN: "must be a JWS in JSON form with nothing unknown in it: {1}", ES: "debe ser un JWS en forma JSON, sin nada desconocido: {1}"},
		Why:  check.Text{EN: "What two readers can read in two ways, one of them reads as an attacker wants.", ES: "Lo que dos lectores pueden leer de dos maneras, uno lo lee como quiere un atacante."}, Source: "RFC 7515"}
	none = check.Rule{ID: "trust.algorithm.none", Severity: check.Error,
		Must: check.Text{EN: "must name an algorithm: \"none\" signs nothing", ES: "debe nombrar un algoritmo: «none» no firma nada"},
		Why:  check.Text{EN: "Anybody can make a signature without an algorithm.", ES: "Cualquiera puede hacer una firma sin algoritmo."}, Source: "RFC 8725 §3.2"}
	unknownAlgorithm = check.Rule{ID: "trust.algorithm.unknown", Severity: check.Error,
		Must: check.Text{EN: "must be made with EdDSA, ES256 or PS256, not {1}", ES: "debe hacerse con EdDSA, ES256 o PS256, no con {1}"},
		Why:  check.Text{EN: "Others are weaker, or share a secret between who signs and who verifies.", ES: "Los demás son más débiles o comparten un secreto entre quien firma y quien verifica."}, Source: "RFC 8725 §3.2"}
	confused = check.Rule{ID: "trust.algorithm.confused", Severity: check.Error,
		Must: check.Text{EN: "must name the algorithm of its key, which is {2}, not {1}", ES: "debe nombrar el algoritmo de su clave, que es {2}, no {1}"},
		Why:  check.Text{EN: "Where the message chooses how a key is used, a public key can be used to forge.", ES: "Si el mensaje elige cómo se usa una clave, una clave pública sirve para falsificar."}, Source: "RFC 8725 §3.1"}
	ownKey = check.Rule{ID: "trust.header.own-key", Severity: check.Error,
		Must: check.Text{EN: "must not bring its own key ({1}): keys come from the file of trust", ES: "no debe traer su propia clave ({1}): las claves están en el archivo de confianza"},
		Why:  check.Text{EN: "A signature that brings the key it is verified with proves nothing.", ES: "Una firma que trae la clave con que se verifica no prueba nada."}, Source: "RFC 8725 §3.10"}
	unknownMember = check.Rule{ID: "trust.header.unknown", Severity: check.Error,
		Must: check.Text{EN: "must have only alg, kid, typ and x5c in its header, not {1}", ES: "debe tener en su cabecera solo alg, kid, typ y x5c, no {1}"},
		Why:  check.Text{EN: "What changes the meaning of a signature must not be passed over.", ES: "No debe pasarse por alto lo que cambia el sentido de una firma."}, Source: "RFC 7515 §4.1.11"}
	otherType = check.Rule{ID: "trust.header.type", Severity: check.Error,
		Must: check.Text{EN: "must be made for a {2}, not for \"{1}\"", ES: "debe haberse hecho para {2}, no para «{1}»"},
		Why:  check.Text{EN: "A signature given for one purpose must not serve another.", ES: "Una firma dada para un fin no debe servir para otro."}, Source: "RFC 8725 §3.11"}
	unknownKey = check.Rule{ID: "trust.key.unknown", Severity: check.Error,
		Must: check.Text{EN: "must be made with a key of the file of trust: {1} is none of them", ES: "debe hacerse con una clave del archivo de confianza: {1} no está en él"},
		Why:  check.Text{EN: "What is not signed by a known key is not believed.", ES: "Lo que no está firmado con una clave conocida no es confiable."}}
	badChain = check.Rule{ID: "trust.key.chain", Severity: check.Error,
		Must: check.Text{EN: "must have certificates that lead to an authority of the file of trust, which lists their holder: {1}", ES: "debe tener certificados que lleven a una autoridad del archivo de confianza en la que conste su titular: {1}"},
		Why:  check.Text{EN: "Anybody can make a certificate; an authority vouches only for those whom it is believed for.", ES: "Cualquiera puede hacer un certificado; una autoridad responde solo por quienes constan en ella."}, Source: "RFC 5280"}
	notYet = check.Rule{ID: "trust.key.not-yet", Severity: check.Error,
		Must: check.Text{EN: "must be checked within the days of the key of {1}, which begin at {2}", ES: "debe verificarse dentro de la vigencia de la clave de {1}, que empieza el {2}"},
		Why:  check.Text{EN: "A key that is not in force yet may still be in other hands.", ES: "Una clave que aún no rige puede estar todavía en otras manos."}}
	expired = check.Rule{ID: "trust.key.expired", Severity: check.Error,
		Must: check.Text{EN: "must be checked within the days of the key of {1}, which ended at {2}", ES: "debe verificarse dentro de la vigencia de la clave de {1}, que terminó el {2}"},
		Why:  check.Text{EN: "An old key is no longer watched over. A file of its time is checked at the instant of its receipt.", ES: "Una clave antigua ya no se custodia. Un archivo de su época se verifica con respecto al instante de su recepción."}}
	revoked = check.Rule{ID: "trust.key.revoked", Severity: check.Error,
		Must: check.Text{EN: "must not be made with a key that {1} revoked at {2}", ES: "no debe hacerse con una clave que {1} revocó el {2}"},
		Why:  check.Text{EN: "A leaked key signs for whoever found it.", ES: "Una clave filtrada firma por quien la encontró."}}
	wrong = check.Rule{ID: "trust.signature.wrong", Severity: check.Error,
		Must: check.Text{EN: "must be made by the key of {1} over this header and payload", ES: "debe haberla hecho la clave de {1} sobre esta cabecera y este contenido"},
		Why:  check.Text{EN: "It was altered, swapped or forged.", ES: "Fue alterada, intercambiada o falsificada."}, Source: "RFC 7515 §5.2"}
	otherFile = check.Rule{ID: "trust.signature.other-file", Severity: check.Error,
		Must: check.Text{EN: "must be over this file, which is {2}: it is over {1}", ES: "debe ser sobre este archivo, que es {2}: es sobre {1}"},
		Why:  check.Text{EN: "The signature is genuine, but of another file, or the file was altered after it was signed.", ES: "La firma es auténtica, pero de otro archivo, o el archivo se alteró después de firmado."}}
	twice = check.Rule{ID: "trust.signer.twice", Severity: check.Error,
		Must: check.Text{EN: "must be of another actor: {1} has signed already", ES: "debe ser de otro actor: {1} ya firmó"},
		Why:  check.Text{EN: "Two keys of one actor are one signer, and must not pass for two.", ES: "Dos claves de un actor son un solo firmante y no deben pasar por dos."}}
	otherSender = check.Rule{ID: "trust.sender", Severity: check.Error,
		Must: check.Text{EN: "must be one for whom a signer of the file speaks, not {1}", ES: "debe ser alguien por quien habla un firmante del archivo, no {1}"},
		Why:  check.Text{EN: "The file says that another sent it.", ES: "El archivo dice que lo envió otro."}}
	otherIssuer = check.Rule{ID: "trust.issuer", Severity: check.Error,
		Must: check.Text{EN: "must be one for whom a signer of the file speaks, not {1}", ES: "debe ser alguien por quien habla un firmante del archivo, no {1}"},
		Why:  check.Text{EN: "An actor answers for what it issued; nobody can put words into another's mouth.", ES: "Cada actor responde por lo que emitió; nadie puede atribuir palabras a otro."}}
	otherKind = check.Rule{ID: "trust.kind", Severity: check.Error,
		Must: check.Text{EN: "must be of a kind for which {1} is believed, not a {2}", ES: "debe ser de un tipo respecto del cual se confía en {1}, no «{2}»"},
		Why:  check.Text{EN: "A key trusted with crop surveys is not one trusted with intelligence.", ES: "Una clave de confianza para monitoreo de cultivos no lo es para inteligencia."}}
	rotator = check.Rule{ID: "trust.rotation.actor", Severity: check.Error,
		Must: check.Text{EN: "must be of the actor that signed the rotation ({1}), and add nothing to what it is believed for", ES: "debe ser del actor que firmó la rotación ({1}) y no ampliar aquello respecto de lo cual se confía en él"},
		Why:  check.Text{EN: "By a rotation an actor renews its own keys; whom else to believe is decided by people.", ES: "Con una rotación un actor renueva sus propias claves; en quién más confiar lo deciden las personas."}}
)

// Rules returns the rules of signatures.
func Rules() []*check.Rule {
	return []*check.Rule{&missing, &signerMissing, &malformed, &none, &unknownAlgorithm, &confused, &ownKey, &unknownMember, &otherType,
		&unknownKey, &badChain, &notYet, &expired, &revoked, &wrong, &otherFile, &twice, &otherSender, &otherIssuer, &otherKind, &rotator}
}
