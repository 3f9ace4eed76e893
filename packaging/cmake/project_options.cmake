# Options and compiler settings shared by every target.
include(GNUInstallDirs)
option(PERENNIAL_TESTS "Build the tests" ON)
option(PERENNIAL_WERROR "Treat warnings as errors" OFF)
option(PERENNIAL_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
option(PERENNIAL_MOLD "Link with mold where it is installed" OFF)
option(PERENNIAL_UNITY "Compile several files at a time: a third of the work of a whole build" OFF)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(PERENNIAL_CCACHE ccache)
if(PERENNIAL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PERENNIAL_CCACHE})
    # Without this flag ccache cannot see into precompiled headers and gives up on every file.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()

if(PERENNIAL_MOLD)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=mold PERENNIAL_HAS_MOLD)
    if(PERENNIAL_HAS_MOLD)
        add_link_options(-fuse-ld=mold)
    endif()
endif()

# For a target of many small files. In daily work it stays off: there a change recompiles its own file only.
function(perennial_batches target)
    if(PERENNIAL_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    endif()
endfunction()

# Links flags and language rules to a target of ours; third-party code never sees them.
function(perennial_target target)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS
                                                 PERENNIAL_VERSION="${PROJECT_VERSION}"
                                                 # What a Qt newer than our oldest calls old is no warning for us.
                                                 QT_WARN_DEPRECATED_UP_TO=0x060400)
    if(PERENNIAL_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(PERENNIAL_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()
