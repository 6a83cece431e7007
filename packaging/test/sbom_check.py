# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Checks a document against the rules of SPDX 2.3's JSON schema and model that apply to ours.

The schema itself can't be fetched by tests; these are its required fields, patterns and enumerations
for what our documents have, and that no field is one it doesn't know.
"""

import json
import re
import sys

DOCUMENT = {"spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo"}
PACKAGE = {"SPDXID", "name", "downloadLocation", "filesAnalyzed", "licenseConcluded", "licenseDeclared",
           "copyrightText"}
PACKAGE_OPTIONAL = {"versionInfo", "packageFileName", "checksums", "externalRefs", "sourceInfo", "summary"}
IDENTIFIER = re.compile(r"SPDXRef-[A-Za-z0-9.-]+$")
RELATIONSHIPS = {"DESCRIBES", "GENERATED_FROM", "STATIC_LINK", "DEPENDS_ON", "BUILD_TOOL_OF"}
LICENSE = re.compile(r"[A-Za-z0-9.+-]+$")


def expression_errors(text):
    words = text.replace("(", " ").replace(")", " ").split()
    if text == "NOASSERTION":
        return
    for place, word in enumerate(words):
        wanted = ("AND", "OR", "WITH") if place % 2 else ()
        if wanted and word not in wanted or not wanted and (word in ("AND", "OR", "WITH") or not LICENSE.match(word)):
            yield "%r is no licence expression" % text
            return
    if len(words) % 2 == 0:
        yield "%r is no licence expression" % text


def errors(document):
    missing = (DOCUMENT | {"packages", "relationships"}) - document.keys()
    surplus = document.keys() - DOCUMENT - {"packages", "relationships", "hasExtractedLicensingInfos"}
    if missing or surplus:
        yield "the document lacks, or has too much: %s" % (missing or surplus)
        return
    if document["spdxVersion"] != "SPDX-2.3" or document["dataLicense"] != "CC0-1.0":
        yield "version or data licence"
    if document["SPDXID"] != "SPDXRef-DOCUMENT":
        yield "SPDXID of the document"
    if not re.match(r"[a-z]+:[^#\s]+$", document["documentNamespace"]):
        yield "documentNamespace is no URI without fragment"
    info = document["creationInfo"]
    if not re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", info["created"]):
        yield "creationInfo.created"
    if not info["creators"] or not all(re.match(r"(Tool|Organization|Person): .", c) for c in info["creators"]):
        yield "creationInfo.creators"

    known = {"SPDXRef-DOCUMENT"}
    for package in document["packages"]:
        name = package.get("name")
        if PACKAGE - package.keys() or package.keys() - PACKAGE - PACKAGE_OPTIONAL:
            yield "%s: lacks, or has too much: %s" % (name, sorted(package))
            continue
        if not IDENTIFIER.match(package["SPDXID"]) or package["SPDXID"] in known:
            yield "%s: SPDXID is wrong, or not the only one" % name
        known.add(package["SPDXID"])
        yield from expression_errors(package["licenseDeclared"])
        yield from expression_errors(package["licenseConcluded"])
        for checksum in package.get("checksums", []):
            if checksum["algorithm"] != "SHA256" or not re.match("[0-9a-f]{64}$", checksum["checksumValue"]):
                yield "%s: checksum" % name
        for reference in package.get("externalRefs", []):
            if reference.keys() != {"referenceCategory", "referenceType", "referenceLocator"} or \
                    reference["referenceType"] != "purl" or not reference["referenceLocator"].startswith("pkg:"):
                yield "%s: externalRefs" % name
        if package["SPDXID"].startswith("SPDXRef-Source-") and not package.get("checksums"):
            yield "%s: a source without a digest" % name
    # A licence of one's own is given in full, and no other is.
    named = set()
    for package in document["packages"]:
        for expression in package.get("licenseDeclared", ""), package.get("licenseConcluded", ""):
            named |= set(re.findall(r"LicenseRef-[A-Za-z0-9.-]+", expression))
    texts = document.get("hasExtractedLicensingInfos", [])
    if named != {text["licenseId"] for text in texts} or len(named) != len(texts):
        yield "names the licences %s, but has the texts of %s" % (sorted(named), [t["licenseId"] for t in texts])
    for text in texts:
        if not text.get("extractedText", "").strip() or text.keys() - {"licenseId", "extractedText", "name"}:
            yield "%s: the text" % text["licenseId"]
    described = 0
    for relationship in document["relationships"]:
        ends = {relationship["spdxElementId"], relationship["relatedSpdxElement"]}
        if not ends <= known or relationship["relationshipType"] not in RELATIONSHIPS:
            yield "relationship %s" % relationship
        described += relationship["relationshipType"] == "DESCRIBES"
    if described != 1:
        yield "describes %d packages, not one" % described


with open(sys.argv[1], encoding="utf-8") as file:
    found = list(errors(json.load(file)))
for error in found:
    print("%s: %s" % (sys.argv[1], error))
sys.exit(1 if found else 0)
