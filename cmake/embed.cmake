# Text files as data of the program. Included, it offers embed_texts(); run by `cmake -P`, it is the
# script that writes the source.
if(CMAKE_SCRIPT_MODE_FILE)
    set(entries "")
    foreach(file IN LISTS FILES)
        file(READ ${file} text)
        string(FIND "${text}" ")embed\"" clash)
        if(NOT clash EQUAL -1)
            message(FATAL_ERROR "${file}: holds the end mark of a raw string literal")
        endif()
        cmake_path(GET file STEM name)
        string(APPEND entries "    {\"${name}\"sv, R\"embed(${text})embed\"sv},\n")
    endforeach()
    file(WRITE ${OUTPUT}.new
        "#include \"${HEADER}\"\n\nusing namespace std::string_view_literals;\n\n"
        "namespace ${NAMESPACE} {\nnamespace {\nconstexpr EmbeddedText texts[] = {\n${entries}};\n}\n"
        "std::span<const EmbeddedText> ${FUNCTION}() { return texts; }\n}  // namespace ${NAMESPACE}\n")
    file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
    return()
endif()

# Adds to `target` a source that defines NAMESPACE::FUNCTION(), declared in HEADER: the name (without
# extension) and the text of every file that matches PATTERN, in the order of their names.
function(embed_texts target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAMESPACE;FUNCTION;HEADER;PATTERN" "")
    file(GLOB files CONFIGURE_DEPENDS ${arg_PATTERN})
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${arg_FUNCTION}.cpp)
    set(script ${PROJECT_SOURCE_DIR}/cmake/embed.cmake)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} "-DFILES=${files}" -DOUTPUT=${output} -DHEADER=${arg_HEADER}
            -DNAMESPACE=${arg_NAMESPACE} -DFUNCTION=${arg_FUNCTION} -P ${script}
        DEPENDS ${files} ${script}
        COMMENT "Embedding ${arg_FUNCTION}"
        VERBATIM)
    set_source_files_properties(${output} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE ${output})
endfunction()
