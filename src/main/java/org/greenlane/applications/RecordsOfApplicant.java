package org.greenlane.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.Calls;
import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Applications as records of whoever began them, and what somebody did in those of
 * others.
 */
@Component
@Order(20)
class RecordsOfApplicant implements PersonalRecords {

	private final JdbcClient jdbc;

	private final Applications applications;

	private final WorkingCopies copies;

	private final Versions versions;

	private final StoredFiles files;

	private final KeptForms forms;

	private final CallForms questions;

	private final Calls calls;

	private final Erasing erasing;

	private final ObjectProvider<ApplicationRecords> records;

	RecordsOfApplicant(JdbcClient jdbc, Applications applications, WorkingCopies copies, Versions versions,
			StoredFiles files, KeptForms forms, CallForms questions, Calls calls, Erasing erasing,
			ObjectProvider<ApplicationRecords> records) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.copies = copies;
		this.versions = versions;
		this.files = files;
		this.forms = forms;
		this.questions = questions;
		this.calls = calls;
		this.erasing = erasing;
		this.records = records;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("applications/list", rows("""
				select coalesce(left(reference, 4) || '-' || right(reference, 4), id::text) as application, call_id,
					on_behalf_of, language, created_at, saved_at, submitted_at, withdrawn_at, withdrawn_why, erased_at
				from applications.applications where owner_id = ? order by created_at, id""", person.id()));
		copy.table("applications/with-others", rows("""
				select c.application_id, c.address, c.invited_at, c.joined_at, c.removed_at
				from applications.collaborators c where c.address = (select address from accounts.people where id = ?)
				order by c.invited_at, c.id""", person.id()));
		copy.table("applications/answers-for-others", rows("""
				select w.application_id, w.question, array_to_string(w.said, chr(10)) as said, w.saved_at
				from applications.answers w join applications.applications a on a.id = w.application_id
				where w.saved_by = ? and a.owner_id <> w.saved_by order by w.application_id, w.question""",
				person.id()));
		this.applications.of(person)
			.stream()
			.filter((one) -> one.owner().equals(person.id()) && one.erasedAt() == null)
			.forEach((one) -> tell(one, copy));
	}

	private void tell(Application application, PersonalCopy copy) {
		UUID id = application.id();
		String place = "applications/" + application.sent().map(Reference::printed).orElse(id.toString()) + "/";
		copy.table(place + "answers", answers(application, this.copies.answers(id), copy));
		for (SealedVersion version : this.versions.all(id)) {
			copy.table(place + "version-" + version.number(), answers(application, version.answers(), copy));
			copy.table(place + "version-" + version.number() + "-sealed", rows("""
					select number, sealed_at, language, content, personal, encode(content_hash, 'hex') as content_hash,
						encode(personal_hash, 'hex') as personal_hash
					from applications.versions where application_id = ? and number = ?""", id, version.number()));
		}
		copy.table(place + "collaborators", rows("""
				select address, language, invited_at, joined_at, removed_at from applications.collaborators
				where application_id = ? order by invited_at, id""", id));
		copy.table(place + "consents", rows("""
				select consent, given, changed_at from applications.consents where application_id = ?
				order by changed_at, id""", id));
		copy.table(place + "kept-forms",
				Erasing.names(application).stream().flatMap((name) -> this.forms.ofPages(name).stream()).toList());
		files(id, place, copy);
		this.records.orderedStream().forEach((one) -> one.tell(application, place, copy));
	}

	private void files(UUID id, String place, PersonalCopy copy) {
		Map<UUID, String> sent = new LinkedHashMap<>();
		this.copies.files(id).forEach((question, file) -> sent.put(file, question));
		this.versions.all(id)
			.forEach((version) -> this.versions.files(id, version.number())
				.forEach((question, file) -> sent.putIfAbsent(file, question)));
		sent.forEach((file, question) -> this.files.find(file)
			.ifPresent((found) -> this.files.content(file)
				.ifPresent((content) -> copy.file(place + "files/" + question + "/" + named(found), content))));
	}

	private static String named(StoredFile file) {
		return file.shortHash() + "-" + file.name();
	}

	/** Answers with their questions in words. */
	private List<Map<String, @Nullable Object>> answers(Application application, Map<String, List<String>> answers,
			PersonalCopy copy) {
		Map<String, String> words = new LinkedHashMap<>();
		this.calls.find(application.callId())
			.map(this.questions::of)
			.ifPresent((form) -> form.questions()
				.forEach((one) -> words.put(one.id(), one.question().label().in(copy.language()))));
		return answers.entrySet().stream().map((answer) -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			row.put("question", answer.getKey());
			row.put("words", words.getOrDefault(answer.getKey(), ""));
			row.put("answer", String.join("\n", answer.getValue()));
			return row;
		}).toList();
	}

	private List<Map<String, @Nullable Object>> rows(String sql, Object... arguments) {
		return this.jdbc.sql(sql).params(arguments).query().listOfRows();
	}

	@Override
	public void forget(SignedIn person, Forgetting forgetting) {
		this.applications.of(person)
			.stream()
			.filter((one) -> one.owner().equals(person.id()))
			.forEach((one) -> this.erasing.erase(one.id(), forgetting));
		this.jdbc.sql("delete from applications.collaborators where address = :address or person_id = :id")
			.param("address", person.address().text())
			.param("id", person.id())
			.update();
	}

}
