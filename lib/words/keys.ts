/** Written by `node test/generate/words.ts`; do not edit. */
import type { Argument } from "./say-from.ts";

/** For each key its arguments. */
export interface WordArguments {
  copy_done: [];
  copy_failed: [];
  copy_part: [part: Argument];
  copy_whole: [];
  domain_state_broken: [];
  domain_state_fail_one: [count: Argument];
  domain_state_fail_other: [count: Argument];
  domain_state_fail_zone: [];
  domain_state_pass: [];
  domain_state_spreading: [];
  domain_state_unknown: [];
  domain_state_unseen: [];
  error_allow: [host: Argument];
  error_forbidden: [];
  error_forbidden_do: [];
  error_not_found: [];
  error_not_found_do: [];
  error_not_permitted: [host: Argument];
  error_not_permitted_do: [];
  error_off_contract: [];
  error_off_contract_detail: [detail: Argument];
  error_off_contract_do: [];
  error_open_options: [];
  error_rate_limited: [];
  error_retry_at: [time: Argument];
  error_retry_itself: [];
  error_stored: [];
  error_stored_do: [];
  error_timed_out: [seconds: Argument];
  error_unauthenticated: [];
  error_unauthenticated_do: [];
  error_unavailable: [status: Argument];
  error_unreachable: [];
  error_unreachable_do: [];
  error_worker: [];
  error_worker_do: [];
  extension_description: [];
  extension_name: [];
  extension_short_name: [];
  fill_clear_marks: [];
  fill_complaint: [text: Argument];
  fill_filled_existing: [];
  fill_filled_new: [];
  fill_filled_none: [];
  fill_filled_parts: [];
  fill_foreign_mx: [];
  fill_interrupted: [];
  fill_left: [];
  fill_left_changed_back: [];
  fill_left_no_such_choice: [];
  fill_left_not_sure: [];
  fill_left_not_usable: [];
  fill_no: [];
  fill_question_part: [part: Argument];
  fill_question_part_do: [];
  fill_question_zone: [host: Argument, domain: Argument];
  fill_question_zone_why: [];
  fill_refused: [];
  fill_refused_cname_in_the_way: [target: Argument];
  fill_refused_cname_in_the_way_do: [];
  fill_refused_cname_in_the_way_unnamed: [];
  fill_refused_control_not_usable: [part: Argument];
  fill_refused_control_not_usable_do: [];
  fill_refused_control_not_usable_unnamed: [];
  fill_refused_existing_row_hidden: [];
  fill_refused_existing_row_hidden_do: [];
  fill_refused_no_access: [];
  fill_refused_no_access_do: [];
  fill_refused_no_editor: [];
  fill_refused_no_editor_do: [domain: Argument];
  fill_refused_no_form: [];
  fill_refused_no_form_do: [];
  fill_refused_other_zone: [zone: Argument, domain: Argument];
  fill_refused_other_zone_do: [domain: Argument];
  fill_refused_other_zone_unnamed: [domain: Argument];
  fill_refused_page_changed: [];
  fill_refused_page_changed_do: [];
  fill_refused_type_not_offered: [type: Argument];
  fill_refused_type_not_offered_do: [];
  fill_refused_type_not_offered_unnamed: [];
  fill_refused_value_would_be_cut: [limit: Argument];
  fill_refused_value_would_be_cut_do: [];
  fill_refused_value_would_be_cut_unnamed: [];
  fill_said_no: [domain: Argument];
  fill_stopped: [];
  fill_there_already: [text: Argument];
  fill_there_already_plain: [];
  fill_undo: [];
  fill_undo_changed_since: [];
  fill_undo_gone: [];
  fill_undo_no_access: [];
  fill_undo_not_usable: [];
  fill_undo_nothing: [];
  fill_undoing: [];
  fill_undone: [];
  fill_undone_part: [];
  fill_was_before: [text: Argument];
  fill_was_empty: [];
  fill_yes: [];
  finding_address_extra_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_extra_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_proxied_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_proxied_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_v4_mapped_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_v4_mapped_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_wrong_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_address_wrong_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autoconfig_foreign_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autoconfig_foreign_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autoconfig_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autoconfig_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autoconfig_wildcard_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autoconfig_wildcard_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autodiscover_cname_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autodiscover_cname_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autodiscover_foreign_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_autodiscover_foreign_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_declined_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_declined_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_invalid_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_invalid_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_no_certificate_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_no_certificate_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_without_enforcement_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_bimi_without_enforcement_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_accounturi_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_accounturi_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_forbids_mila_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_forbids_mila_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_issue_none_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_issue_none_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_issuewild_only_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_issuewild_only_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_syntax_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_caa_syntax_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cached_failure_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cached_failure_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_as_a_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_as_a_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_as_url_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_as_url_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_at_apex_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_at_apex_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_chain_long_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_chain_long_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_conflict_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_conflict_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_dangling_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_dangling_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_loop_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_loop_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_target_doubled_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_target_doubled_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_url_forward_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_url_forward_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_wrong_target_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_cname_wrong_target_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_differs: [seen: Argument, expected: Argument];
  finding_dkim_adsp_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_adsp_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_apex_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_apex_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_domainkey_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_domainkey_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_doubled_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_doubled_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_parent_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_parent_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_partly_doubled_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_partly_doubled_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_selector_only_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_selector_only_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_www_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_at_www_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_backslash_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_backslash_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_base64_invalid_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_base64_invalid_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_chunk_doubled_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_chunk_doubled_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_chunk_marks_literal_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_chunk_marks_literal_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_chunks_as_records_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_chunks_as_records_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_chunks_wrong_order_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_chunks_wrong_order_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_and_txt_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_and_txt_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_flattened_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_flattened_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_instead_of_txt_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cname_instead_of_txt_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cname_proxied_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_proxied_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_required_txt_seen_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_required_txt_seen_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cname_target_doubled_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cname_target_doubled_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cname_target_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cname_target_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cut_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cut_at_semicolon_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cut_at_semicolon_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cut_front_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cut_front_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cut_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_cut_middle_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_cut_middle_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_domainkeys_policy_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_domainkeys_policy_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_ed25519_der_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_ed25519_der_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_foreign_selectors_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_foreign_selectors_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_g_obsolete_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_g_obsolete_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_h_sha1_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_h_sha1_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_k_mismatch_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_k_mismatch_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_k_unknown_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_k_unknown_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_leading_junk_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_leading_junk_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_lookalike_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_lookalike_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_lower_cased_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_lower_cased_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_name_with_quotes_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_name_with_quotes_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_newline_literal_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_newline_literal_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_not_a_key_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_not_a_key_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_ns_delegated_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_ns_delegated_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_old_selector_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_old_selector_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_p_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_p_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_p_twice_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_p_twice_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_pem_lines_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_pem_lines_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_plus_became_space_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_plus_became_space_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_prefixed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_prefixed_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_quotes_literal_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_quotes_literal_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_record_multiple_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_record_multiple_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_revoked_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_revoked_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_rsa_1024_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_1024_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_exponent_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_exponent_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_over_4096_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_over_4096_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_under_1024_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_rsa_under_1024_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_s_not_email_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_s_not_email_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_selector_typo_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_selector_typo_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_semicolon_lost_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_semicolon_lost_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_space_in_key_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_space_in_key_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_space_in_tag_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_space_in_tag_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_t_strict_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_t_strict_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_t_testing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_t_testing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_txt_holds_hostname_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_txt_holds_hostname_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_underscore_lost_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_underscore_lost_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_underscore_moved_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_underscore_moved_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_v_not_first_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_v_not_first_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_v_wrong_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_v_wrong_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_wildcard_answer_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_wildcard_answer_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_wildcard_revoked_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_wildcard_revoked_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dkim_with_other_txt_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_with_other_txt_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_wrong_key_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dkim_wrong_key_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_adkim_strict_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_adkim_strict_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_aspf_strict_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_aspf_strict_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_apex_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_apex_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_doubled_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_doubled_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_hyphen_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_hyphen_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_no_underscore_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_no_underscore_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_parent_only_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_parent_only_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_www_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_at_www_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_backslash_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_backslash_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_cname_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_cname_dangling_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_cname_dangling_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_cname_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_cut_at_semicolon_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_cut_at_semicolon_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_enforced_before_auth_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_enforced_before_auth_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_fo_without_ruf_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_fo_without_ruf_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_generator_default_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_generator_default_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_glued_records_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_glued_records_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_inherited_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_inherited_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_inherited_weaker_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_inherited_weaker_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_leading_space_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_leading_space_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_multiple_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_multiple_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_np_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_np_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_ns_delegated_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_ns_delegated_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_p_invalid_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_invalid_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_none_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_p_none_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_p_not_second_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_p_not_second_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_p_stricter_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_stricter_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_weaker_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_p_weaker_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_pct_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_pct_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_prefixed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_prefixed_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_psd_n_cuts_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_psd_n_cuts_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_psd_y_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_psd_y_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_quotes_literal_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_quotes_literal_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_reject_with_people_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_reject_with_people_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rf_ri_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rf_ri_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_external_unauthorised_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_external_unauthorised_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_host_no_mx_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_host_no_mx_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_many_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_many_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_no_mailto_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_no_mailto_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_required_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_rua_required_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_dmarc_rua_second_mailto_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_second_mailto_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_separator_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_separator_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_size_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_size_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_unescaped_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_rua_unescaped_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_ruf_external_unauthorised_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_ruf_external_unauthorised_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_separator_wrong_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_separator_wrong_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_sp_invalid_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_sp_invalid_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_sp_useless_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_sp_useless_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_sp_weaker_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_sp_weaker_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_t_y_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_t_y_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_tag_case_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_tag_case_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_tag_duplicate_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_tag_duplicate_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_tag_invalid_value_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_tag_invalid_value_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_tag_unknown_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_tag_unknown_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_too_long_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_too_long_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_version_case_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_version_case_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_version_malformed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_version_malformed_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_version_not_first_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_version_not_first_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_wildcard_answer_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_wildcard_answer_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dmarc_with_other_txt_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_dmarc_with_other_txt_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_dnssec_algorithm_unsupported_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_algorithm_unsupported_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_bogus_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_bogus_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_ds_mismatch_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_ds_mismatch_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_ds_pending_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_ds_pending_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_ds_without_zone_keys_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_ds_without_zone_keys_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_nsec3_iterations_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_nsec3_iterations_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_nsec_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_nsec_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_partial_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_partial_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_signature_expired_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_signature_expired_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_signature_future_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_signature_future_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_unsigned_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_dnssec_unsigned_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_do: [];
  finding_domain_expired_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_domain_expired_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_domain_hold_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_domain_hold_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_domain_nxdomain_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_domain_nxdomain_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_domain_parked_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_domain_parked_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_exceeds: [seen: Argument];
  finding_expected: [];
  finding_lacks: [expected: Argument];
  finding_mailconf_old_srv_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mailconf_old_srv_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_at_wrong_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_at_wrong_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_host_foreign_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_host_foreign_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_host_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_host_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_invalid_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_invalid_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_multiple_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mtasts_multiple_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_as_other_type_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_as_other_type_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_at_label_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_at_label_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_doubled_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_doubled_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_parent_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_parent_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_www_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_at_www_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_duplicate_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_duplicate_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_exchange_empty_label_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_exchange_empty_label_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_exchange_self_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_exchange_self_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_extra_hosts_many_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_extra_hosts_many_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_foreign_backup_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_foreign_backup_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_implicit_a_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_implicit_a_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_mixed_services_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_mixed_services_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_mta_sts_mismatch_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_mta_sts_mismatch_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_null_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_null_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_null_mixed_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_null_mixed_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_null_nonzero_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_null_nonzero_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_order_differs_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_order_differs_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_other_preferred_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_other_preferred_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_other_service_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_other_service_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_parking_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_parking_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_partly_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_partly_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_preference_differs_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_preference_differs_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_priority_in_exchange_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_priority_in_exchange_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_priority_swapped_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_priority_swapped_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_registrar_forwarding_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_registrar_forwarding_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_cloudflare_standin_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_cloudflare_standin_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_cname_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_cname_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_doubled_domain_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_target_doubled_domain_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_target_extra_tld_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_extra_tld_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_has_url_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_has_url_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_ip_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_ip_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_no_address_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_no_address_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_nxdomain_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_nxdomain_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_private_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_private_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_proxied_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_proxied_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_relative_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_target_relative_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_target_servfail_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_servfail_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_space_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_space_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_typo_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_typo_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_v6_only_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_target_v6_only_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_ttl_very_long_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_ttl_very_long_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_wildcard_only_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_wildcard_only_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_wildcard_shadow_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_wildcard_shadow_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_mx_wrong_target_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_mx_wrong_target_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_name_a_label_invalid_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_a_label_invalid_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_double_punycode_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_double_punycode_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_homoglyph_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_homoglyph_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_hyphen_edge_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_hyphen_edge_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_public_suffix_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_public_suffix_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_subdomain_mail_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_subdomain_mail_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_trailing_dot_literal_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_trailing_dot_literal_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_u_label_published_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_u_label_published_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_underscore_in_host_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_name_underscore_in_host_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_never_appeared_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_never_appeared_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_nothing_seen: [];
  finding_offline_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_offline_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_ownership_as_spf_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_ownership_as_spf_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_ownership_duplicate_old_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_ownership_duplicate_old_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_ownership_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_ownership_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_record_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_record_of_old_host_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_of_old_host_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_required_duplicate_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_required_duplicate_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_ttl_differs_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_ttl_differs_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_record_wrong_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_record_wrong_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_regressed_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_regressed_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_resolver_blocked_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_blocked_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_http_error_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_http_error_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_refused_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_refused_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_rewrites_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_resolver_rewrites_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_resolver_servfail_all_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_servfail_all_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_servfail_one_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_servfail_one_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_unreachable_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_unreachable_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_wrong_content_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_resolver_wrong_content_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_response_malformed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_response_malformed_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_response_nodata_no_soa_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_response_nodata_no_soa_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_response_truncated_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_response_truncated_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_rua_idn_local_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_rua_idn_local_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_seen: [];
  finding_spf_a_mx_void_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_a_mx_void_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_a_with_ip_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_a_with_ip_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_all_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_all_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_all_twice_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_all_twice_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_all_weaker_than_required_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_all_weaker_than_required_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_answer_over_512_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_answer_over_512_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_doubled_name_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_doubled_name_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_mx_host_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_mx_host_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_parent_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_parent_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_underscore_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_underscore_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_www_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_at_www_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_chunk_extra_space_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_chunk_extra_space_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_chunk_no_space_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_chunk_no_space_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_cidr_order_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_cidr_order_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_comma_separated_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_comma_separated_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_cut_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_cut_at_semicolon_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_cut_at_semicolon_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_cut_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_domain_bad_char_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_domain_bad_char_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_domain_single_label_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_domain_single_label_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_empty_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_empty_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_escape_residue_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_escape_residue_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_exp_broken_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_exp_broken_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_in_wrong_type_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_in_wrong_type_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_duplicate_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_duplicate_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_multiple_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_multiple_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_no_spf_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_no_spf_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_nxdomain_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_nxdomain_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_self_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_self_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_syntax_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_syntax_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_temperror_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_include_temperror_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip4_host_bits_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip4_host_bits_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip4_invalid_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip4_invalid_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip4_private_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip4_private_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip6_invalid_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip6_invalid_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip_broad_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ip_broad_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_lookups_near_limit_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_lookups_near_limit_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_lookups_over_10_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_lookups_over_10_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_loop_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_loop_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_exp_only_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_exp_only_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_in_ip_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_in_ip_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_invalid_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_invalid_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_unresolvable_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_macro_unresolvable_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_mechanism_with_equals_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_mechanism_with_equals_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_concatenated_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_concatenated_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_doubled_record_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_doubled_record_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_lost_sender_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_lost_sender_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_macro_host_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_macro_host_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_over_255_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_over_255_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_provider_managed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_provider_managed_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_merge_qualifier_softened_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_merge_qualifier_softened_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_merge_redirect_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_redirect_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_would_exceed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_would_exceed_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_wrong_row_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_merge_wrong_row_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_missing_space_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_missing_space_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_modifier_with_colon_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_modifier_with_colon_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_multiple_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_multiple_identical_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_multiple_identical_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_multiple_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_mx_over_10_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_mx_over_10_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_neutral_all_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_neutral_all_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_non_ascii_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_non_ascii_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_glued_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_glued_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_leading_space_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_not_selected_leading_space_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_not_selected_prefixed_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_prefixed_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_quoted_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_quoted_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_single_quoted_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_not_selected_single_quoted_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_not_selected_version_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_not_selected_version_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_null_sender_domain_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_null_sender_domain_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_old_host_left_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_old_host_left_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_permits_all_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_permits_all_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_plus_all_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_plus_all_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ptr_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_ptr_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_quotes_inside_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_quotes_inside_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_redirect_ignored_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_redirect_ignored_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_redirect_no_spf_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_redirect_no_spf_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_redirect_twice_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_redirect_twice_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_after_all_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_after_all_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_after_fail_match_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_required_after_fail_match_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
  ];
  finding_spf_required_as_ip_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_as_ip_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_beyond_limit_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_beyond_limit_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_indirect_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_indirect_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_missing_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_missing_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_negative_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_negative_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_typo_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_required_typo_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_sender_id_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_sender_id_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_space_after_colon_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_space_after_colon_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_subdomain_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spf_subdomain_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spf_tab_or_nbsp_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_tab_or_nbsp_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_terms_after_all_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_terms_after_all_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_too_long_450_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_too_long_450_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_trailing_spaces_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_trailing_spaces_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_type99_extra_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spf_type99_extra_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spf_type99_only_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spf_type99_only_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spf_u_label_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_u_label_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_unknown_mechanism_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_unknown_mechanism_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_unknown_modifier_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_unknown_modifier_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_uppercase_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_uppercase_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_void_over_2_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_void_over_2_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_wildcard_answer_action: [seen: Argument, expected: Argument, domain: Argument];
  finding_spf_wildcard_answer_message: [seen: Argument, expected: Argument, domain: Argument];
  finding_spreading_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_negative_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_negative_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_nsec_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_nsec_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_nxdomain_subtree_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_nxdomain_subtree_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_overdue_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_spreading_overdue_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_as_txt_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_as_txt_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_at_apex_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_at_apex_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_at_doubled_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_at_doubled_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_fields_shifted_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_fields_shifted_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_port_wrong_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_port_wrong_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_priority_order_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_priority_order_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_proto_doubled_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_proto_doubled_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_proto_wrong_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_proto_wrong_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_service_wrong_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_service_wrong_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_several_mixed_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_several_mixed_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_cloudflare_standin_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_cloudflare_standin_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_cname_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_cname_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_doubled_domain_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_doubled_domain_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_root_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_root_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_unresolvable_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_unresolvable_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_wrong_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_target_wrong_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_underscore_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_underscore_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_weight_zero_all_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_weight_zero_all_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_whole_value_in_target_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_srv_whole_value_in_target_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_stale_answer_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_stale_answer_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_data_cut_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_data_cut_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_mismatch_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_mismatch_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_unsigned_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_unsigned_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_usage_pkix_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_usage_pkix_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_wrong_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsa_wrong_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_invalid_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_invalid_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_missing_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_missing_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_multiple_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_multiple_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_wrong_name_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_tlsrpt_wrong_name_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_txt_many_at_apex_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_txt_many_at_apex_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_uaauto_record_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_uaauto_record_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_without_words: [code: Argument];
  finding_zone_dname_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_dname_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_dynamic_wildcard_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_dynamic_wildcard_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_edited_elsewhere_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_edited_elsewhere_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ent_nxdomain_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ent_nxdomain_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_inconsistent_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_inconsistent_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_lame_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_lame_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_not_authoritative_cut_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_not_authoritative_cut_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_not_created_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_not_created_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_changed_recently_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_changed_recently_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_cname_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_cname_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_single_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_single_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_unresolvable_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_ns_unresolvable_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_record_below_delegation_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_record_below_delegation_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_soa_minimum_high_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_soa_minimum_high_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_soa_other_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_soa_other_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_split_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_split_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_subdomain_delegated_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_subdomain_delegated_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_type_refused_action: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  finding_zone_type_refused_message: [
    seen: Argument,
    expected: Argument,
    domain: Argument,
    provider: Argument,
  ];
  mark_announce: [filled: Argument, left: Argument];
  mark_copied: [];
  mark_copy: [];
  mark_dismiss: [];
  mark_filled: [part: Argument, text: Argument];
  mark_filled_blank: [part: Argument];
  mark_foreign_mx: [];
  mark_left: [part: Argument, text: Argument];
  mark_standing: [right: Argument, all: Argument];
  mark_standing_announce: [domain: Argument, right: Argument, all: Argument];
  mark_standing_dismiss: [];
  next_look_after_save: [];
  next_look_cache_expires: [];
  next_look_confirm_pass: [];
  next_look_first: [];
  next_look_interrupted: [];
  next_look_owner_must_act: [];
  next_look_retry_mila: [];
  next_look_retry_transport: [];
  next_look_weekly: [];
  notice_all_pass: [domain: Argument];
  notice_all_pass_text: [];
  notice_broken: [domain: Argument];
  notice_broken_text: [];
  notice_offer: [];
  notice_offer_hint: [];
  notice_refused: [];
  options_base: [];
  options_base_hint: [];
  options_base_more: [base: Argument];
  options_base_not_https: [];
  options_base_not_url: [example: Argument];
  options_base_reset: [base: Argument];
  options_connected: [];
  options_connection: [];
  options_disconnect: [];
  options_disconnect_no: [];
  options_disconnect_sure: [];
  options_disconnect_what: [];
  options_disconnect_yes: [];
  options_disconnected: [];
  options_display: [];
  options_intro: [];
  options_kept: [];
  options_kept_records: [];
  options_kept_token: [];
  options_leaves: [];
  options_leaves_mila: [];
  options_leaves_nothing: [];
  options_leaves_resolvers: [operators: Argument];
  options_next: [];
  options_not_connected: [];
  options_notices: [];
  options_notices_hint: [];
  options_notices_switch: [];
  options_pages: [];
  options_permission_refused: [host: Argument];
  options_plain: [];
  options_plain_hint: [];
  options_privacy: [];
  options_result_none: [];
  options_result_one: [count: Argument];
  options_result_other: [count: Argument];
  options_save: [];
  options_saving: [];
  options_title: [];
  options_token: [];
  options_token_hide: [];
  options_token_hint: [];
  options_token_kept: [];
  options_token_missing: [];
  options_token_show: [];
  panel_allow: [host: Argument];
  panel_allow_refused: [];
  panel_cannot_see: [];
  panel_cannot_see_allow: [];
  panel_cannot_see_icon: [];
  panel_cannot_see_why: [];
  panel_command: [];
  panel_do_fill: [];
  panel_do_open_page: [domain: Argument];
  panel_do_save: [];
  panel_next: [name: Argument];
  panel_open: [];
  panel_saved: [time: Argument];
  panel_saved_button: [];
  panel_saved_waits: [];
  panel_seen: [];
  panel_seen_text: [];
  panel_spreading: [];
  panel_step: [name: Argument, state: Argument];
  panel_step_of: [step: Argument, all: Argument];
  panel_steps: [];
  part_blank: [];
  part_flags: [];
  part_name: [];
  part_port: [];
  part_priority: [];
  part_protocol: [];
  part_proxy: [];
  part_service: [];
  part_show_all: [count: Argument];
  part_show_less: [];
  part_tag: [];
  part_target: [];
  part_ttl: [];
  part_type: [];
  part_unit_hours: [];
  part_unit_minutes: [];
  part_unit_seconds: [];
  part_value: [];
  part_weight: [];
  paste_anew: [];
  paste_domain: [];
  paste_domain_found: [];
  paste_domain_hint: [];
  paste_domain_needed: [];
  paste_domain_wrong: [example: Argument];
  paste_enter_domain: [];
  paste_file: [];
  paste_file_failed: [];
  paste_file_large: [];
  paste_forget: [];
  paste_forget_no: [];
  paste_forget_sure: [domain: Argument];
  paste_forget_yes: [];
  paste_intro: [];
  paste_line: [line: Argument];
  paste_mila_knows: [domain: Argument];
  paste_mila_knows_do: [];
  paste_none: [];
  paste_none_yet: [];
  paste_not_permitted: [];
  paste_not_understood: [];
  paste_offer: [];
  paste_own: [];
  paste_own_title: [];
  paste_panel: [];
  paste_panel_hint: [];
  paste_records: [];
  paste_remark_duplicate: [line: Argument];
  paste_remark_outside_domain: [line: Argument, name: Argument];
  paste_remark_typographic: [line: Argument];
  paste_remark_whole_zone: [];
  paste_remark_without_quotes: [line: Argument];
  paste_take: [record: Argument, name: Argument];
  paste_taken: [domain: Argument];
  paste_taken_do: [];
  paste_text: [];
  paste_text_hint: [];
  paste_title: [];
  paste_ttl: [seconds: Argument];
  paste_use_one: [];
  paste_use_other: [count: Argument];
  paste_using: [];
  paste_why_bad_name: [];
  paste_why_bad_value: [];
  paste_why_button: [];
  paste_why_cells_unclear: [];
  paste_why_class: [];
  paste_why_directive: [];
  paste_why_domain_unknown: [];
  paste_why_heading: [];
  paste_why_no_name: [];
  paste_why_no_record: [];
  paste_why_no_value: [];
  paste_why_not_quoted: [];
  paste_why_too_large: [];
  paste_why_unclosed: [];
  paste_why_zone_housekeeping: [];
  point_banner: [part: Argument];
  popup_check_now: [];
  popup_checking: [];
  popup_domain_findings: [];
  popup_empty: [];
  popup_empty_button: [];
  popup_empty_title: [];
  popup_headline_broken: [];
  popup_headline_fail_zone: [];
  popup_headline_pass: [];
  popup_headline_spreading: [];
  popup_headline_unknown: [];
  popup_headline_unseen: [];
  popup_known_last: [];
  popup_loading: [];
  popup_loading_records: [domain: Argument];
  popup_looked_at: [time: Argument];
  popup_looking: [];
  popup_next_look: [time: Argument];
  popup_next_look_in: [time: Argument, delay: Argument];
  popup_next_look_soon: [];
  popup_no_records: [domain: Argument];
  popup_not_connected: [];
  popup_not_connected_button: [];
  popup_not_connected_title: [];
  popup_offline: [];
  popup_offline_note: [];
  popup_optional: [what: Argument];
  popup_optional_note: [];
  popup_optional_right_one: [right: Argument, all: Argument];
  popup_optional_right_other: [right: Argument, all: Argument];
  popup_options: [];
  popup_page_fits: [zone: Argument];
  popup_page_link: [provider: Argument, host: Argument];
  popup_page_no_access: [];
  popup_page_no_access_linked: [];
  popup_page_no_editor: [domain: Argument];
  popup_page_no_editor_at: [domain: Argument, provider: Argument];
  popup_page_no_editor_linked: [];
  popup_page_other: [zone: Argument, domain: Argument];
  popup_page_other_linked: [zone: Argument];
  popup_page_reading: [];
  popup_page_untold: [domain: Argument];
  popup_page_wrong_provider: [here: Argument, provider: Argument, domain: Argument];
  popup_pass_note: [domain: Argument];
  popup_pick_button: [domain: Argument];
  popup_pick_list: [];
  popup_pick_more_one: [count: Argument];
  popup_pick_more_other: [count: Argument];
  popup_pick_none: [query: Argument];
  popup_pick_search: [];
  popup_plain_switch: [];
  popup_records: [];
  popup_right_note_one: [right: Argument, all: Argument];
  popup_right_note_other: [right: Argument, all: Argument];
  popup_right_one: [right: Argument, all: Argument];
  popup_right_other: [right: Argument, all: Argument];
  popup_spreading_note: [];
  popup_written_none: [];
  popup_written_page: [];
  popup_written_plain: [];
  popup_written_provider: [provider: Argument];
  purpose_autoconfig_does: [];
  purpose_autoconfig_name: [];
  purpose_autoconfig_title: [];
  purpose_autodiscover_does: [];
  purpose_autodiscover_name: [];
  purpose_autodiscover_title: [];
  purpose_bimi_does: [];
  purpose_bimi_name: [];
  purpose_bimi_title: [];
  purpose_dkim_does: [];
  purpose_dkim_name: [];
  purpose_dkim_title: [];
  purpose_dmarc_does: [];
  purpose_dmarc_name: [];
  purpose_dmarc_title: [];
  purpose_imap_does: [];
  purpose_imap_name: [];
  purpose_imap_title: [];
  purpose_mta_sts_does: [];
  purpose_mta_sts_name: [];
  purpose_mta_sts_title: [];
  purpose_mx_does: [];
  purpose_mx_name: [];
  purpose_mx_title: [];
  purpose_other_does: [];
  purpose_other_name: [];
  purpose_other_title: [];
  purpose_ownership_does: [];
  purpose_ownership_name: [];
  purpose_ownership_title: [];
  purpose_pop3_does: [];
  purpose_pop3_name: [];
  purpose_pop3_title: [];
  purpose_spf_does: [];
  purpose_spf_name: [];
  purpose_spf_title: [];
  purpose_submission_does: [];
  purpose_submission_name: [];
  purpose_submission_title: [];
  purpose_tls_rpt_does: [];
  purpose_tls_rpt_name: [];
  purpose_tls_rpt_title: [];
  record_copy_zone_line: [];
  record_details: [];
  record_extra: [];
  record_fill: [];
  record_fill_again: [];
  record_filling: [];
  record_parts: [];
  record_purpose_name: [];
  record_resolvers: [];
  record_seen_missing: [];
  record_seen_right: [];
  record_seen_until: [resolver: Argument, time: Argument, until: Argument];
  record_seen_wrong: [];
  record_spf_broken: [term: Argument];
  record_spf_holds: [];
  record_spf_merged: [];
  record_unverifiable: [type: Argument];
  record_zone_line: [];
  resolvers_add: [name: Argument];
  resolvers_asked: [];
  resolvers_fewest: [];
  resolvers_hint: [];
  resolvers_later: [name: Argument];
  resolvers_leave_out: [name: Argument];
  resolvers_left_out: [name: Argument];
  resolvers_others: [];
  resolvers_place: [name: Argument, place: Argument];
  resolvers_refused: [host: Argument];
  resolvers_sooner: [name: Argument];
  resolvers_title: [];
  rows_cannot_open: [];
  rows_cname: [];
  rows_fill_row: [];
  rows_foreign_mx: [];
  rows_hidden: [];
  rows_hidden_part: [];
  rows_hidden_whole: [];
  rows_nothing: [];
  rows_part_cut: [shown: Argument];
  rows_part_filtered: [];
  rows_part_paged: [];
  rows_part_paged_all: [shown: Argument, all: Argument];
  rows_several: [];
  rows_there: [];
  rows_there_unseen: [];
  rows_title: [];
  rows_to_change: [];
  rows_to_change_other: [];
  rows_to_change_spf: [];
  severity_advice: [];
  severity_blocks: [];
  severity_none: [];
  severity_weakens: [];
  state_missing: [];
  state_pass: [];
  state_skipped: [];
  state_spreading: [];
  state_unknown: [];
  state_unseen: [];
  state_unverifiable: [];
  state_wrong: [];
  taught_copy: [host: Argument];
  taught_forget: [host: Argument];
  taught_hint: [];
  taught_none: [];
  taught_title: [];
  teach_again: [];
  teach_cancel: [];
  teach_empty: [];
  teach_gone: [];
  teach_holds: [text: Argument];
  teach_kept: [host: Argument];
  teach_label: [label: Argument];
  teach_no_access: [];
  teach_no_field: [];
  teach_not_alone: [];
  teach_pointing: [part: Argument];
  teach_question: [part: Argument];
  teach_show: [];
  teach_unnamed: [];
  teach_yes: [];
  time_in_days_one: [count: Argument];
  time_in_days_other: [count: Argument];
  time_in_hours: [count: Argument];
  time_in_minutes: [count: Argument];
  time_in_seconds: [count: Argument];
  time_now: [];
  wait_after_save: [saved: Argument, time: Argument, delay: Argument];
  wait_remembered: [resolvers: Argument, time: Argument];
  wait_until: [time: Argument, delay: Argument];
  wait_with_another: [];
  wait_with_another_at: [time: Argument];
  welcome_connect: [];
  welcome_heading: [];
  welcome_intro: [];
  welcome_promise: [];
  welcome_step_1: [];
  welcome_step_1_text: [];
  welcome_step_2: [];
  welcome_step_2_text: [];
  welcome_step_3: [];
  welcome_step_3_text: [];
  welcome_title: [];
  words_locale: [];
  your_dns_provider: [];
}
